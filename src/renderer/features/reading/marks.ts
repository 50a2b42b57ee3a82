import type { Article, ArticleNote, Mention, Passage } from '../../../shared/model/article.ts';
import type { Highlight } from '../../../shared/model/highlight.ts';
import type { LitRange, Span } from './evidence-range.ts';
import type { Shade } from './shading/shades.ts';

export type Lit = 'exact' | 'sentence';

/** A stretch of a passage under which nothing changes; offsets count UTF-16 code units of the article. */
export type Segment = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mention: Mention | undefined;
  readonly lit: Lit | undefined;
  /** Notes whose words end here, so that their marker follows. */
  readonly closes: readonly ArticleNote[];
  /** The tint of the sentence it is in, while sentences are tinted. */
  readonly shade: Shade | undefined;
  /** The learner's highlights that end here. */
  readonly ends: readonly PlacedHighlight[];
};

/** A highlight that the article still holds. */
export type PlacedHighlight = Highlight & { readonly place: Span };

export type MarkedPassage = { readonly passage: Passage; readonly segments: readonly Segment[] };

type Marked = Pick<Article, 'passages' | 'mentions' | 'notes'> & {
  readonly highlights: readonly PlacedHighlight[];
};

/** Cuts each passage where a mark begins or ends; the segments joined are the passage, to the character. */
export function markPassages(
  { passages, mentions, notes, highlights }: Marked,
  lit: LitRange | undefined,
  shades: readonly Shade[] = [],
): readonly MarkedPassage[] {
  const unplaced = new Set(notes);
  return passages.map((passage) => {
    const here = mentions.filter((mention) => overlaps(mention, passage));
    // A note that runs over several passages has its marker in the first of them only.
    const closing = notes.filter((note) => overlaps(note, passage) && unplaced.delete(note));
    const tints = shades.filter((shade) => overlaps(shade, passage));
    const ending = highlights.filter(({ place }) => place.end > passage.start && place.end <= passage.end);
    // Only the end is a seam: the colour is laid over the text and leaves it whole.
    const ends = ending.map(({ place }) => ({ start: place.end, end: place.end }));
    const ranges = [...here, ...closing, ...ends, ...tints, ...(lit ? [...lit.exact, lit.sentence] : [])];
    return {
      passage,
      segments: cut(passage, ranges).map((span) =>
        describe(passage, span, { mentions: here, closing, ending, tints, lit }),
      ),
    };
  });
}

function cut(passage: Span, ranges: readonly Span[]): readonly Span[] {
  const edges = ranges
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > passage.start && edge < passage.end);
  const points = [...new Set([passage.start, ...edges, passage.end])].sort((a, b) => a - b);
  return points.slice(1).map((end, index) => ({ start: points[index] ?? passage.start, end }));
}

/** What marks a passage. */
type Here = {
  readonly mentions: readonly Mention[];
  readonly closing: readonly ArticleNote[];
  readonly ending: readonly PlacedHighlight[];
  readonly tints: readonly Shade[];
  readonly lit: LitRange | undefined;
};

function describe(
  passage: Passage,
  { start, end }: Span,
  { mentions, closing, ending, tints, lit }: Here,
): Segment {
  const span = { start, end };
  return {
    start,
    end,
    text: passage.text.slice(start - passage.start, end - passage.start),
    mention: mentions.find((mention) => overlaps(mention, span)),
    lit: litOf(span, lit),
    closes: closing.filter((note) => Math.min(note.end, passage.end) === end),
    shade: tints.find((shade) => overlaps(shade, span)),
    ends: ending.filter(({ place }) => place.end === end),
  };
}

function litOf(span: Span, lit: LitRange | undefined): Lit | undefined {
  if (!lit) return undefined;
  if (lit.exact.some((words) => overlaps(words, span))) return 'exact';
  return overlaps(lit.sentence, span) ? 'sentence' : undefined;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

/** Neighbours that have the same `key`, together. */
export function runs<T, K>(items: readonly T[], key: (item: T) => K): readonly (readonly [T, ...T[]])[] {
  const groups: [T, ...T[]][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && key(last[0]) === key(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
