import { addRange, fractionOf, type ReadRange } from '../../../shared/model/read-ranges.ts';

/** A text and where its sentences stand, in order. */
type Source = {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
};

/** What was read of an article, in a corrected one: the sentences that were read whole and stand there unchanged. */
export function carryRanges(ranges: readonly ReadRange[], before: Source, now: Source): readonly ReadRange[] {
  const read = new Set(
    before.sentences.filter((one) => fractionOf(one, ranges) === 1).map((one) => wordsOf(before, one)),
  );
  return now.sentences.reduce<readonly ReadRange[]>((carried, sentence, index) => {
    if (!read.has(wordsOf(now, sentence))) return carried;
    // Up to the next sentence, so that two that follow each other are one range.
    const end = now.sentences[index + 1]?.start ?? now.text.length;
    return addRange(carried, { start: sentence.start, end });
  }, []);
}

function wordsOf({ text }: Source, { start, end }: ReadRange): string {
  return text.slice(start, end);
}
