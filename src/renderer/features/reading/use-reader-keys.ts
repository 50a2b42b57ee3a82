import type { RefObject } from 'react';
import { useKeys } from '../../app/keys.tsx';
import { passagesOf } from './place.ts';
import type { Appearance } from './use-appearance.ts';
import type { Shown } from './use-shown.ts';

/** The reader's shortcuts. */
export function useReaderKeys(
  article: RefObject<HTMLElement | null>,
  first: number,
  toggle: (mark: keyof Shown) => void,
  { larger, smaller }: Appearance,
): void {
  const go = (step: 1 | -1) => {
    if (article.current) goToPassage(passagesOf(article.current), first, step);
  };
  useKeys('Reading', [
    { keys: ['j'], label: 'Next paragraph', run: () => go(1), repeats: true },
    { keys: ['k'], label: 'Previous paragraph', run: () => go(-1), repeats: true },
    { keys: ['m'], label: 'Mark names, or not', run: () => toggle('names') },
    { keys: ['n'], label: 'Show editor’s notes, or not', run: () => toggle('notes') },
    { keys: ['+', '='], label: 'Larger text', run: () => larger?.(), repeats: true, isIdle: !larger },
    { keys: ['-'], label: 'Smaller text', run: () => smaller?.(), repeats: true, isIdle: !smaller },
  ]);
}

/** From the passage that has the focus to its neighbour; without one, to the first that begins in view. */
function goToPassage(passages: readonly HTMLElement[], first: number, step: 1 | -1): void {
  const focused = passages.findIndex((passage) => passage.contains(document.activeElement));
  const begins = passages.findIndex((passage) => Number(passage.dataset.start) >= first);
  const next = focused >= 0 ? focused + step : begins;
  const passage = passages[Math.min(passages.length - 1, Math.max(0, next))];
  passage?.focus({ preventScroll: true });
  passage?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
