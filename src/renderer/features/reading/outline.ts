import type { Passage } from '../../../shared/model/article.ts';

/** A part of the article, from its heading to the next one. */
export type Section = {
  readonly title: string;
  /** Whether it stands before the first heading. */
  readonly isOpening: boolean;
  /** The passages it begins and ends with. */
  readonly passage: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
};

/** The sections of an article; what stands before the first heading is the opening, named by `opening`. */
export function outlineOf(passages: readonly Passage[], opening: string): readonly Section[] {
  const sections: Section[] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (passage.kind === 'heading' || last === undefined) {
      const { index, start, end, text } = passage;
      const isOpening = passage.kind !== 'heading';
      sections.push({
        title: isOpening ? opening : text,
        isOpening,
        passage: index,
        last: index,
        start,
        end,
      });
    } else {
      sections[sections.length - 1] = { ...last, last: passage.index, end: passage.end };
    }
  }
  return sections;
}

/** The section that an offset is in, by its index; the space before a heading still belongs to the last. */
export function sectionAt(sections: readonly Section[], offset: number): number {
  return Math.max(
    0,
    sections.findLastIndex(({ start }) => start <= offset),
  );
}

/** The search that finds the cards of a section: by its heading, or before the first one by its passages. */
export function searchOf({ title, isOpening, passage, last }: Section): string {
  if (!isOpening) return `passage:"${title.replaceAll('"', ' ')}"`;
  const passages = Array.from({ length: last - passage + 1 }, (_, index) => passage + index + 1);
  return passages.map((number) => `passage:${number}`).join(' or ');
}
