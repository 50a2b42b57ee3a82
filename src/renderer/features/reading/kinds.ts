import type { EntityKind } from '../../../shared/model/article.ts';

/** How a kind's names are underlined; never by colour alone. */
export type Line = 'solid' | 'dotted' | 'dashed' | 'double';

/** What a kind is called, and its line. */
export const KINDS: Readonly<Record<EntityKind, { readonly name: string; readonly line: Line }>> = {
  person: { name: 'Person', line: 'solid' },
  country: { name: 'Country', line: 'dotted' },
  place: { name: 'Place', line: 'dotted' },
  organisation: { name: 'Organisation', line: 'dashed' },
  body: { name: 'Body', line: 'dashed' },
  event: { name: 'Event', line: 'double' },
  document: { name: 'Document', line: 'double' },
  operation: { name: 'Operation', line: 'double' },
  force: { name: 'Force', line: 'double' },
};

/** The lines as the legend lists them. */
export const LEGEND: readonly { readonly line: Line; readonly names: string }[] = [
  { line: 'solid', names: 'People' },
  { line: 'dotted', names: 'Countries and places' },
  { line: 'dashed', names: 'Organisations and bodies' },
  { line: 'double', names: 'Events, documents, operations, forces' },
];
