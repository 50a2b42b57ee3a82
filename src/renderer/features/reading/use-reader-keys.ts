import type { RefObject } from 'react';
import { type Mark, TEXT_SIZES } from '../../../shared/model/settings.ts';
import { useKeys } from '../../app/keys.tsx';
import { nextRung } from './ladder.ts';
import { stopsOf } from './place.ts';
import type { ReaderSettings } from './use-reader-settings.ts';

/** The reader's shortcuts. */
export function useReaderKeys(
  article: RefObject<HTMLElement | null>,
  first: number,
  toggle: (mark: Mark) => void,
  { settings, change }: ReaderSettings,
): void {
  const go = (step: 1 | -1) => {
    if (article.current) goToStop(stopsOf(article.current), first, step);
  };
  const sizeFrom = (step: 1 | -1) => nextRung(TEXT_SIZES, settings.textSize, step);
  const resize = (step: 1 | -1) => {
    const textSize = sizeFrom(step);
    if (textSize) change({ textSize });
  };
  useKeys('Reading', [
    { keys: ['j'], label: 'Next paragraph or question', run: () => go(1), repeats: true },
    { keys: ['k'], label: 'Previous paragraph or question', run: () => go(-1), repeats: true },
    { keys: ['m'], label: 'Mark names, or not', run: () => toggle('names') },
    { keys: ['n'], label: 'Show editor’s notes, or not', run: () => toggle('notes') },
    { keys: ['+', '='], label: 'Larger text', run: () => resize(1), repeats: true, isIdle: !sizeFrom(1) },
    { keys: ['-'], label: 'Smaller text', run: () => resize(-1), repeats: true, isIdle: !sizeFrom(-1) },
  ]);
}

/** From the passage or question that has the focus to its neighbour; without one, to the first that begins in view. */
function goToStop(stops: readonly HTMLElement[], first: number, step: 1 | -1): void {
  const focused = stops.findIndex((stop) =>
    (stop.closest('[data-between]') ?? stop).contains(document.activeElement),
  );
  const begins = stops.findIndex((stop) => Number(stop.dataset.start) >= first);
  const next = focused >= 0 ? focused + step : begins;
  const stop = stops[Math.min(stops.length - 1, Math.max(0, next))];
  if (!stop) return;
  stop.focus({ preventScroll: true });
  stop.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart);
  // What is longer than the window is read from its beginning.
  if (stop.getBoundingClientRect().top < covered) stop.scrollIntoView({ behavior: 'instant' });
}
