import type { Article, ArticleNote, Mention, Passage } from '../../../shared/model/article.ts';
import type { Highlight } from '../../../shared/model/highlight.ts';
import type { LitRange, Span } from './evidence-range.ts';

export type Lit = 'exact' | 'sentence';

/** A stretch of a passage under which nothing changes; offsets count UTF-16 code units of the article. */
export type Segment = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The sentence it is in; none between two. */
  readonly sentence: Span | undefined;
  readonly mention: Mention | undefined;
  readonly lit: Lit | undefined;
  /** Notes whose words end here, so that their marker follows. */
  readonly closes: readonly ArticleNote[];
  /** The learner's highlights that end here. */
  readonly ends: readonly PlacedHighlight[];
};

/** A highlight that the article still holds. */
export type PlacedHighlight = Highlight & { readonly place: Span };

export type MarkedPassage = { readonly passage: Passage; readonly segments: readonly Segment[] };

type Marked = Pick<Article, 'passages' | 'sentences' | 'mentions' | 'notes'>;

/** Cuts each passage where a mark begins or ends; the segments joined are the passage, to the character. */
export function markPassages(
  { passages, sentences, mentions, notes }: Marked,
  lit: LitRange | undefined,
): readonly MarkedPassage[] {
  const unplaced = new Set(notes);
  return passages.map((passage) => {
    const named = mentions.filter((mention) => overlaps(mention, passage));
    // A note that runs over several passages has its marker in the first of them only.
    const closing = notes.filter((note) => overlaps(note, passage) && unplaced.delete(note));
    const said = sentences.filter((sentence) => overlaps(sentence, passage));
    const ranges = [...named, ...closing, ...said, ...(lit ? [...lit.exact, lit.sentence] : [])];
    const edges = ranges.flatMap(({ start, end }) => [start, end]);
    return {
      passage,
      segments: cut(passage, edges).map((span) => ({
        ...span,
        text: passage.text.slice(span.start - passage.start, span.end - passage.start),
        sentence: said.find((sentence) => overlaps(sentence, span)),
        mention: named.find((mention) => overlaps(mention, span)),
        lit: litOf(span, lit),
        closes: closing.filter((note) => Math.min(note.end, passage.end) === span.end),
        ends: [],
      })),
    };
  });
}

/**
 * The same with the learner's highlights where they end; a passage in which none ends stays the very same, so
 * that it is not drawn anew. Only the end is a seam: the colour is laid over the text and leaves it whole.
 */
export function endHighlights(
  marked: readonly MarkedPassage[],
  highlights: readonly PlacedHighlight[],
): readonly MarkedPassage[] {
  return marked.map((one) => {
    const { start, end } = one.passage;
    const ending = highlights.filter(({ place }) => place.end > start && place.end <= end);
    if (ending.length === 0) return one;
    return { ...one, segments: one.segments.flatMap((segment) => split(segment, ending)) };
  });
}

function split(segment: Segment, ending: readonly PlacedHighlight[]): readonly Segment[] {
  const seams = ending.map(({ place }) => place.end);
  return cut(segment, seams).map((span) => ({
    ...segment,
    ...span,
    text: segment.text.slice(span.start - segment.start, span.end - segment.start),
    closes: span.end === segment.end ? segment.closes : [],
    ends: ending.filter(({ place }) => place.end === span.end),
  }));
}

/** The pieces of a stretch between these edges; those outside of it do not count. */
function cut({ start, end }: Span, edges: readonly number[]): readonly Span[] {
  const within = edges.filter((edge) => edge > start && edge < end);
  const points = [...new Set([start, ...within, end])].sort((a, b) => a - b);
  return points.slice(1).map((to, index) => ({ start: points[index] ?? start, end: to }));
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
