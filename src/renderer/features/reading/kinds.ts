import type { EntityKind } from '../../../shared/model/article.ts';

/** What a kind is called, of one and of many; each has a line of its own, `reading-line-KIND`. */
export const KINDS: Readonly<Record<EntityKind, { readonly name: string; readonly many: string }>> = {
  person: { name: 'Person', many: 'People' },
  country: { name: 'Country', many: 'Countries' },
  organisation: { name: 'Organisation', many: 'Organisations' },
  body: { name: 'Body', many: 'Bodies' },
  place: { name: 'Place', many: 'Places' },
  event: { name: 'Event', many: 'Events' },
  document: { name: 'Document', many: 'Documents' },
  operation: { name: 'Operation', many: 'Operations' },
  force: { name: 'Force', many: 'Forces' },
};
