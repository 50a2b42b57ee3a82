import type { Mention, Passage } from '../../../shared/model/article.ts';
import type { NamedIn } from '../../../shared/model/entity.ts';
import type { Sentence } from './sentences.ts';

/** The passages in which the mentions stand, in the article's order; takes the mentions of one entity, in order. */
export function findNamings(
  mentions: readonly Mention[],
  passages: readonly Passage[],
  sentences: readonly Sentence[],
): readonly NamedIn[] {
  return passages.flatMap((passage) => {
    const here = mentions.filter(({ start, end }) => start < passage.end && end > passage.start);
    const [first] = here;
    if (first === undefined) return [];
    const around = sentences.find(({ start, end }) => start < first.end && end > first.start) ?? passage;
    return [
      {
        start: passage.start,
        name: { start: first.start, end: first.end },
        times: here.length,
        sentence: { start: around.start, text: around.text },
      },
    ];
  });
}
