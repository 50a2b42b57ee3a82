import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../src/main/domain/article/passages.ts';
import { splitSentences } from '../../../src/main/domain/article/sentences.ts';
import { markPassages, type PlacedHighlight } from '../../../src/renderer/features/reading/marks.ts';
import { PassageText, type TextMarks } from '../../../src/renderer/features/reading/PassageText.tsx';
import type { Shade } from '../../../src/renderer/features/reading/shading/shades.ts';
import { shownWithout } from '../../../src/renderer/features/reading/use-shown.ts';
import type { EntitySummary } from '../../../src/shared/model/article.ts';
import type { HighlightColour } from '../../../src/shared/model/highlight.ts';
import type { EntityId, HighlightId, NoteId } from '../../../src/shared/model/ids.ts';
import type { Mark } from '../../../src/shared/model/settings.ts';

const ARTICLE = 'Ada met Bo (Bo) of the Guild in May. It rained.\n\nCy came.';
const passages = splitPassages(ARTICLE);
const at = (words: string, from = 0) => {
  const start = ARTICLE.indexOf(words, from);
  return { start, end: start + words.length };
};
const entity = (id: string): EntitySummary => ({
  id: id as EntityId,
  kind: 'person',
  name: id,
  description: id,
  describedBy: 'article',
});
const ada = entity('ada');
const mentions = [{ entity: ada.id, ...at('Ada') }];
const note = (id: string, words: string) => ({ id: id as NoteId, note: id, ...at(words) });
const notes = [note('twice', '(Bo)'), note('year', 'May')];
const highlight = (id: number, words: string, colour: HighlightColour, own = ''): PlacedHighlight => ({
  id: id as HighlightId,
  colour,
  note: own,
  exact: words,
  place: at(words),
  section: undefined,
  createdAt: 0,
});
const highlights = [
  highlight(1, 'met Bo (B', 'blue'),
  highlight(2, 'Bo (Bo) of', 'pink', 'Whose?'),
  // Over a passage's end: the marker is where the words end.
  highlight(3, 'rained.\n\nCy', 'green'),
];
const marks: TextMarks = {
  entities: new Map([[ada.id, ada]]),
  shown: shownWithout([]),
  onEntity: () => {},
  onNote: () => {},
  onHighlight: () => {},
};
const lit = { exact: [at('met Bo')], sentence: at('Ada met Bo (Bo) of the Guild in May.') };

describe('markPassages', () => {
  it('keeps every passage to the character, whatever marks are in it', () => {
    const marked = markPassages({ passages, mentions, notes, highlights }, lit);
    expect(marked.map(({ segments }) => segments.map(({ text }) => text).join(''))).toEqual(
      passages.map(({ text }) => text),
    );
  });

  it('tints sentences without a change to the text, and says how well each is known behind it', () => {
    const [one, two] = splitSentences(passages, 'en');
    const shades: readonly Shade[] = [
      { start: one?.start ?? 0, end: one?.end ?? 0, band: 'fading', sign: '61 %', label: 'Recall 61 %' },
      { start: two?.start ?? 0, end: two?.end ?? 0, band: 'untested', sign: '–', label: 'Never tested' },
    ];
    const [first] = markPassages({ passages, mentions, notes, highlights: [] }, lit, shades);
    const html = renderToStaticMarkup(<PassageText segments={first?.segments ?? []} marks={marks} />);
    const withoutTags = (markup: string) => markup.replace(/<svg.*?<\/svg>|<[^>]*>/gu, '');
    expect(withoutTags(html)).toBe(passages[0]?.text);
    const [tinted = '', rest = ''] = html.split('aria-label="Recall 61 %"');
    expect(withoutTags(tinted.slice(0, tinted.lastIndexOf('<')))).toBe(one?.text);
    expect(rest).toContain('reading-shade-untested">It rained.<span class="reading-recall"');
  });

  it('lights the quotation strongly and its sentence lightly', () => {
    const [first] = markPassages({ passages, mentions, notes, highlights }, lit);
    const parts = (wanted: 'exact' | 'sentence' | undefined) =>
      (first?.segments ?? []).filter((segment) => segment.lit === wanted).map(({ text }) => text);
    expect(parts('exact').join('')).toBe('met Bo');
    expect(parts('sentence').join('')).toBe('Ada  (Bo) of the Guild in May.');
    expect(parts(undefined).join('')).toBe(' It rained.');
  });
});

describe('PassageText', () => {
  const html = (hidden: readonly Mark[], own: readonly PlacedHighlight[] = [], passage = 0) => {
    const marked = markPassages({ passages, mentions, notes, highlights: own }, undefined)[passage];
    return renderToStaticMarkup(
      <PassageText segments={marked?.segments ?? []} marks={{ ...marks, shown: shownWithout(hidden) }} />,
    );
  };

  it('puts the way to a highlight where its words end, and adds no text', () => {
    const markers = (passage: number) =>
      [
        ...html(['names', 'notes'], highlights, passage).matchAll(/([^>]*)<span class="reading-note[^>]*>/gu),
      ].map(([, before]) => before);
    expect(markers(0)).toEqual(['Ada met Bo (B', 'o) of']);
    expect(markers(1)).toEqual(['Cy']);
    expect(html(['names', 'notes'], highlights).replace(/<[^>]*>/gu, '')).toBe(passages[0]?.text);
  });

  it('says what a highlight is for, and whether there is a note', () => {
    expect(html([], highlights)).toContain('aria-label="Your highlight, question"');
    expect(html([], highlights)).toContain('aria-label="Your highlight, doubt, with a note"');
  });

  it('puts the marker of a note right behind its words', () => {
    expect(html([])).toMatch(
      /\(Bo\)<span class="reading-note"><button[^>]*data-note="twice".*<\/span> of the Guild in May<span class="reading-note"><button[^>]*data-note="year"/u,
    );
  });

  it('holds nothing but the text when no marks are wanted', () => {
    expect(html(['names', 'notes'])).toBe(passages[0]?.text);
  });

  it('marks the names of the kinds that are switched on, and no others', () => {
    expect(html(['country'])).toContain('reading-line-person');
    expect(html(['person', 'notes'])).toBe(passages[0]?.text);
  });
});
