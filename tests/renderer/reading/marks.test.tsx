import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../src/main/domain/article/passages.ts';
import { splitSentences } from '../../../src/main/domain/article/sentences.ts';
import {
  endHighlights,
  markPassages,
  type PlacedHighlight,
} from '../../../src/renderer/features/reading/marks.ts';
import {
  MarksContext,
  ShadesContext,
  ShownContext,
  type TextMarks,
} from '../../../src/renderer/features/reading/marks-context.ts';
import { PassageText } from '../../../src/renderer/features/reading/PassageText.tsx';
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
  onEntity: () => {},
  onNote: () => {},
  onHighlight: () => {},
};
const article = { passages, mentions, notes, sentences: splitSentences(passages, 'en') };
const withoutTags = (markup: string) => markup.replace(/<svg.*?<\/svg>|<[^>]*>/gu, '');
const lit = { exact: [at('met Bo')], sentence: at('Ada met Bo (Bo) of the Guild in May.') };

type Wanted = {
  readonly hidden?: readonly Mark[];
  readonly own?: readonly PlacedHighlight[];
  readonly passage?: number;
  readonly shades?: readonly Shade[];
};

/** A passage as the page shows it. */
function render({ hidden = [], own = [], passage = 0, shades = [] }: Wanted): string {
  const marked = endHighlights(markPassages(article, undefined), own)[passage];
  return renderToStaticMarkup(
    <MarksContext value={marks}>
      <ShownContext value={shownWithout(hidden)}>
        <ShadesContext value={new Map(shades.map((shade) => [shade.start, shade]))}>
          <PassageText segments={marked?.segments ?? []} />
        </ShadesContext>
      </ShownContext>
    </MarksContext>,
  );
}

describe('markPassages', () => {
  it('keeps every passage to the character, whatever marks are in it', () => {
    const marked = endHighlights(markPassages(article, lit), highlights);
    expect(marked.map(({ segments }) => segments.map(({ text }) => text).join(''))).toEqual(
      passages.map(({ text }) => text),
    );
  });

  it('lights the quotation strongly and its sentence lightly', () => {
    const [first] = endHighlights(markPassages(article, lit), highlights);
    const parts = (wanted: 'exact' | 'sentence' | undefined) =>
      (first?.segments ?? []).filter((segment) => segment.lit === wanted).map(({ text }) => text);
    expect(parts('exact').join('')).toBe('met Bo');
    expect(parts('sentence').join('')).toBe('Ada  (Bo) of the Guild in May.');
    expect(parts(undefined).join('')).toBe(' It rained.');
  });
});

describe('endHighlights', () => {
  it('leaves a passage in which none ends as it was, so that it is not drawn anew', () => {
    const plain = markPassages(article, undefined);
    const [first, second] = endHighlights(plain, [highlight(4, 'rained', 'yellow')]);
    expect(first?.segments.flatMap(({ ends }) => ends.map(({ id }) => Number(id)))).toEqual([4]);
    expect(second).toBe(plain[1]);
  });
});

describe('PassageText', () => {
  it('tints sentences without a change to the text, and says how well each is known behind it', () => {
    const [one, two] = splitSentences(passages, 'en');
    const shades: readonly Shade[] = [
      { start: one?.start ?? 0, end: one?.end ?? 0, band: 'fading', sign: '61 %', label: 'Recall 61 %' },
      { start: two?.start ?? 0, end: two?.end ?? 0, band: 'untested', sign: '–', label: 'Never tested' },
    ];
    const html = render({ shades });
    expect(withoutTags(html)).toBe(passages[0]?.text);
    const [tinted = '', rest = ''] = html.split('aria-label="Recall 61 %"');
    expect(withoutTags(tinted.slice(0, tinted.lastIndexOf('<')))).toBe(one?.text);
    expect(rest).toContain('reading-shade-untested">It rained.<span class="reading-recall"');
  });

  it('puts the way to a highlight where its words end, and adds no text', () => {
    const own = highlights;
    const hidden = ['names', 'notes'] as const;
    const wordsBefore = (passage: number) =>
      render({ hidden, own, passage })
        .split('<span class="reading-note')
        .slice(0, -1)
        .map((markup) => withoutTags(`<${markup}`));
    expect(wordsBefore(0)).toEqual(['Ada met Bo (B', 'o) of']);
    expect(wordsBefore(1)).toEqual(['Cy']);
    expect(withoutTags(render({ hidden, own }))).toBe(passages[0]?.text);
  });

  it('says what a highlight is for, and whether there is a note', () => {
    const html = render({ own: highlights });
    expect(html).toContain('aria-label="Your highlight, question"');
    expect(html).toContain('aria-label="Your highlight, doubt, with a note"');
  });

  it('puts the marker of a note right behind its words', () => {
    expect(render({})).toMatch(
      /\(Bo\)<span class="reading-note"><button[^>]*data-note="twice".*<\/span> of the Guild in May<span class="reading-note"><button[^>]*data-note="year"/u,
    );
  });

  it('is nothing but the text in its sentences when no marks are wanted', () => {
    expect(render({ hidden: ['names', 'notes'] }).replace(/<\/?span>/gu, '')).toBe(passages[0]?.text);
  });

  it('marks the names of the kinds that are switched on, and no others', () => {
    expect(render({ hidden: ['country'] })).toContain('reading-line-person');
    expect(render({ hidden: ['person', 'notes'] }).replace(/<\/?span>/gu, '')).toBe(passages[0]?.text);
  });
});
