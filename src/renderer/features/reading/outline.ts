import type { Passage } from '../../../shared/model/article.ts';

/** A part of the article, from its heading to the next one. */
export type Section = {
  readonly title: string;
  /** The passage it begins with. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
};

/** The sections of an article; what stands before the first heading is the opening, named by `opening`. */
export function outlineOf(passages: readonly Passage[], opening: string): readonly Section[] {
  const sections: Section[] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (passage.kind === 'heading' || last === undefined) {
      const title = passage.kind === 'heading' ? passage.text : opening;
      sections.push({ title, passage: passage.index, start: passage.start, end: passage.end });
    } else {
      sections[sections.length - 1] = { ...last, end: passage.end };
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
