import type { FactId } from '../../../shared/model/ids.ts';
import { readSource, type Sentence } from '../article/sentences.ts';
import type { Dossier, Problem } from './dossier.ts';

/** A sentence, heading, caption or footnote with the facts that it proves, or why it needs none. */
export type CoveredSentence = {
  readonly sentence: Sentence;
  readonly facts: readonly FactId[];
  /** The reason of the waiver that names it. */
  readonly waived: string | undefined;
};

/**
 * Every sentence of the article with the facts whose evidence stands in it, in the article's order.
 * A fact that the text no longer proves counts nowhere; a waiver counts for the sentences it quotes whole.
 */
export function coverSentences({ header, article, facts, waivers }: Dossier): readonly CoveredSentence[] {
  const standing = facts.filter(({ orphaned }) => !orphaned);
  return readSource(article, header.language).sentences.map((sentence) => ({
    sentence,
    facts: standing
      .filter(({ evidence }) => evidence.start < sentence.end && evidence.end > sentence.start)
      .map(({ id }) => id),
    waived: waivers.find(({ evidence }) => evidence.start <= sentence.start && evidence.end >= sentence.end)
      ?.reason,
  }));
}

/** Whether every sentence has a fact or a waiver, and no waiver is idle; an empty list means yes. */
export function checkCoverage(dossier: Dossier): readonly Problem[] {
  const covered = coverSentences(dossier);
  const bare = covered
    .filter(({ facts, waived }) => facts.length === 0 && waived === undefined)
    .map(({ sentence }) => ({
      file: 'article.txt',
      item: `${sentence.start}–${sentence.end}`,
      reason: 'this sentence has no fact, and no waiver says why',
    }));
  const idle = dossier.waivers.flatMap(({ evidence }, index) => {
    const item = `waiver ${index + 1}`;
    const named = covered.filter(
      ({ sentence }) => evidence.start <= sentence.start && evidence.end >= sentence.end,
    );
    if (named.length === 0) {
      return [{ file: 'waivers.json', item, reason: 'it quotes no whole sentence of the article' }];
    }
    return named
      .filter(({ facts }) => facts.length > 0)
      .map(({ sentence, facts }) => ({
        file: 'waivers.json',
        item,
        reason: `the sentence at ${sentence.start} has facts (${facts.join(', ')}), so it needs no waiver`,
      }));
  });
  return [...bare, ...idle];
}
