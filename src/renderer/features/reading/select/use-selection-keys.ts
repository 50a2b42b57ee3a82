import { type RefObject, useMemo, useRef } from 'react';
import { commandOf } from '../../../../shared/commands/commands.ts';
import { linkToWords } from '../../../../shared/links/link.ts';
import type { Article } from '../../../../shared/model/article.ts';
import {
  HIGHLIGHT_COLOURS,
  HIGHLIGHT_LABELS,
  type HighlightColour,
} from '../../../../shared/model/highlight.ts';
import { useKeys } from '../../../app/keys.tsx';
import { messageOf } from '../../../client/failure.ts';
import { callShell, hasShell } from '../../../client/shell.ts';
import type { Span } from '../evidence-range.ts';
import { listUnits, moveEnd, moveStart, sentenceFrom, wordsOf } from './sentences.ts';
import type { TextSelection } from './use-selection.ts';

type Actions = {
  readonly mark: (colour: HighlightColour | undefined) => void;
  readonly note: () => void;
  readonly makeCard: () => void;
  /** Says what happened, for those who do not see it. */
  readonly say: (words: string) => void;
};

const NOTHING = 'Nothing is selected. Press V to select a sentence, then the arrow keys to change it.';

/** Selecting by keyboard: `v` takes a sentence, the arrow keys move its ends, and single keys do the rest. */
export function useSelectionKeys(
  article: RefObject<HTMLElement | null>,
  { passages, language }: Article,
  first: number,
  { span, select, clear }: TextSelection,
  { mark, note, makeCard, say }: Actions,
): void {
  const sentences = useMemo(() => listUnits(passages, language, 'sentence'), [passages, language]);
  const words = useMemo(() => listUnits(passages, language, 'word'), [passages, language]);
  // Where the last selection ended: after a highlight, `v` goes on from there.
  const last = useRef(0);
  const take = (wanted: Span | undefined) => {
    if (!wanted) return;
    last.current = wanted.end;
    select(wanted);
    say(`Selected: ${wordsOf(passages, wanted)}`);
  };
  const withSpan = (act: (selected: Span) => void) => () => {
    if (span) act(span);
    else say(NOTHING);
  };
  const copyLink = async (selected: Span) => {
    try {
      await callShell('shell.copy-link', { link: linkToWords(selected) });
      say('The link is copied.');
    } catch (error) {
      say(messageOf(error));
    }
  };
  useKeys('Reading', [
    {
      keys: ['v'],
      label: 'Select a sentence; once more, the next one',
      run: () =>
        take(sentenceFrom(sentences, span?.end ?? placeToBegin(article.current, last.current) ?? first)),
    },
    { keys: ['h'], label: 'Highlight the selected words', run: withSpan(() => mark(undefined)) },
    { keys: ['Shift+h'], label: 'Highlight them and write a note', run: withSpan(note) },
    { ...commandOf('make card of words'), isIdle: !span, run: withSpan(makeCard) },
    ...(hasShell() ? [{ ...commandOf('copy link'), isIdle: !span, run: withSpan(copyLink) }] : []),
  ]);
  const moves: readonly (readonly [key: string, label: string, move: (selected: Span) => Span])[] = [
    ['Shift+ArrowRight', 'End a word further', (one) => moveEnd(words, one, 1)],
    ['Shift+ArrowLeft', 'End a word nearer', (one) => moveEnd(words, one, -1)],
    ['Shift+ArrowDown', 'End a sentence further', (one) => moveEnd(sentences, one, 1)],
    ['Shift+ArrowUp', 'End a sentence nearer', (one) => moveEnd(sentences, one, -1)],
    ['ArrowRight', 'Begin a word later', (one) => moveStart(words, one, 1)],
    ['ArrowLeft', 'Begin a word earlier', (one) => moveStart(words, one, -1)],
  ];
  useKeys(
    'Selected words',
    span
      ? [
          ...moves.map(([key, label, move]) => ({
            keys: [key],
            label,
            repeats: true,
            run: () => take(move(span)),
          })),
          ...HIGHLIGHT_COLOURS.map((colour, index) => ({
            keys: [String(index + 1)],
            label: `Highlight as “${HIGHLIGHT_LABELS[colour]}”`,
            run: () => mark(colour),
          })),
          { keys: ['Escape'], label: 'Select nothing', run: clear },
        ]
      : [],
  );
}

/** In the passage with the focus, its beginning or where the last selection in it ended; none has it after scrolling. */
function placeToBegin(article: HTMLElement | null, last: number): number | undefined {
  const passage = document.activeElement?.closest<HTMLElement>('[data-start]');
  if (!passage || !article?.contains(passage)) return undefined;
  const [start, end] = [Number(passage.dataset.start), Number(passage.dataset.end)];
  return last > start && last <= end ? last : start;
}
