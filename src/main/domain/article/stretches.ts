import type { Passage } from '../../../shared/model/article.ts';

/** A part of the article that is read in one go, from after the one before to the end of a paragraph. */
export type Stretch = {
  /** The index of the paragraph that it ends with. */
  readonly after: number;
  /** Offsets in UTF-16 code units; a stretch begins where the one before ended. */
  readonly start: number;
  readonly end: number;
};

/** Characters of paragraphs after which a pause is welcome: about a minute's careful reading. */
const LONG = 1000;

/** What would be left of a section is not worth a pause of its own when it is shorter than this. */
const SHORT = 500;

/**
 * The stretches of an article: each ends with a paragraph, at the end of a section or where enough has been
 * read, and never between a heading and its text. Footnotes after the last paragraph belong to none.
 */
export function splitStretches(passages: readonly Passage[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let read = 0;
  for (const { index, kind, text, end } of passages) {
    if (kind !== 'paragraph') continue;
    read += text.length;
    const left = restOfSection(passages, index);
    if (left > 0 && (read < LONG || left < SHORT)) continue;
    stretches.push({ after: index, start, end });
    start = end;
    read = 0;
  }
  return stretches;
}

/** Characters of the paragraphs after a passage, up to the next heading. */
function restOfSection(passages: readonly Passage[], index: number): number {
  const after = passages.slice(index + 1);
  const heading = after.findIndex(({ kind }) => kind === 'heading');
  return after
    .slice(0, heading < 0 ? undefined : heading)
    .reduce((sum, { kind, text }) => (kind === 'paragraph' ? sum + text.length : sum), 0);
}
