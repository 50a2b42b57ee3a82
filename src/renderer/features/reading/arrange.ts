import type { PassageKind } from '../../../shared/model/article.ts';
import { type MarkedPassage, runs } from './marks.ts';

/** What stands together on the page: one passage, a picture's captions, or the footnotes. */
export type Block = {
  readonly kind: PassageKind;
  readonly members: readonly [MarkedPassage, ...MarkedPassage[]];
};

/** Puts neighbouring captions, and neighbouring footnotes, together; the order stays the article's. */
export function arrange(passages: readonly MarkedPassage[]): readonly Block[] {
  return runs(passages, ({ passage }) => passage.kind).flatMap((members): readonly Block[] => {
    const { kind } = members[0].passage;
    if (kind === 'caption' || kind === 'footnote') return [{ kind, members }];
    return members.map((member) => ({ kind, members: [member] }));
  });
}
