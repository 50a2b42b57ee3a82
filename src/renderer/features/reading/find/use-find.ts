import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Passage } from '../../../../shared/model/article.ts';
import { useKeys } from '../../../app/keys.tsx';
import type { Span } from '../evidence-range.ts';
import { passageAt, rangeOf } from '../text-range.ts';
import { findMatches, foldArticle, matchFrom } from './matches.ts';

/** The id of the field that takes the words. */
export const FIELD = 'reading-find';

/** A search in the text, open or not, and what it can do. */
export type Find = {
  readonly isOpen: boolean;
  readonly query: string;
  readonly matches: readonly Span[];
  /** The index of the match the learner is at. */
  readonly current: number;
  /** The match with the words around it, for those who cannot see it. */
  readonly around: string | undefined;
  readonly open: () => void;
  readonly search: (query: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
};

/** Searches the article from `first`, the first character in view. */
export function useFind(
  text: RefObject<HTMLElement | null>,
  passages: readonly Passage[],
  first: number,
): Find {
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState(0);
  const folded = useMemo(() => foldArticle(passages), [passages]);
  const matches = useMemo(() => findMatches(folded, query), [folded, query]);
  // Where the search began: the place to search from while typing, and what had the focus.
  const origin = useRef<{ readonly offset: number; readonly focused: Element | null }>(undefined);
  const match = isOpen ? matches[current] : undefined;

  const open = () => {
    if (isOpen) return document.getElementById(FIELD)?.focus();
    origin.current = { offset: first, focused: document.activeElement };
    setCurrent(matchFrom(matches, first));
    setOpen(true);
  };
  const search = (wanted: string) => {
    setQuery(wanted);
    setCurrent(matchFrom(findMatches(folded, wanted), origin.current?.offset ?? first));
  };
  const step = (by: 1 | -1) => {
    const next = (current + by + matches.length) % matches.length;
    const wanted = matches[next];
    if (!wanted || !text.current) return;
    setCurrent(next);
    // Also when it is the only one: typing may have scrolled it away.
    showMatch(text.current, wanted);
  };
  const close = () => {
    // The tools may have made room for the search: they must be back before one of them takes the focus.
    flushSync(() => setOpen(false));
    focusAfter(text.current, match, origin.current?.focused);
  };
  useKeys('Reading', [
    { keys: ['/', 'Ctrl+f'], label: 'Find in the text', run: open },
    { keys: ['F3', 'Ctrl+g'], label: 'Next match', run: () => step(1), whileTyping: true, isIdle: !isOpen },
    {
      keys: ['Ctrl+Shift+g'],
      label: 'Previous match',
      run: () => step(-1),
      whileTyping: true,
      isIdle: !isOpen,
    },
  ]);
  useEffect(() => {
    if (text.current && match) showMatch(text.current, match);
  }, [text, match]);
  const around = match && wordsAround(passages, match);
  return { isOpen, query, matches, current, around, open, search, step, close };
}

/** Characters of context on each side of a match that is read out. */
const CONTEXT = 40;

function wordsAround(passages: readonly Passage[], { start, end }: Span): string | undefined {
  const passage = passages.find((one) => one.start <= start && one.end >= end);
  return passage?.text.slice(Math.max(0, start - passage.start - CONTEXT), end - passage.start + CONTEXT);
}

/** Brings a match into view, clear of the bars above and below, unless it is there already. */
function showMatch(article: HTMLElement, match: Span): void {
  const rect = rangeOf(article, match)?.getBoundingClientRect();
  if (!rect) return;
  const edge = window.innerHeight / 5;
  const isWithin = rect.top > edge && rect.bottom < window.innerHeight - edge;
  if (isWithin && isFree(article, rect)) return;
  // In the middle, as on a small screen the bars take the upper and the lower third.
  window.scrollBy({ top: rect.top - window.innerHeight / 2, behavior: 'instant' });
}

/** Whether nothing lies over a place of the article. */
function isFree(article: HTMLElement, { left, top, width, height }: DOMRect): boolean {
  return article.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

/** After a search the focus is on the passage of the match, as `j` puts it; without a match, where it was. */
function focusAfter(article: HTMLElement | null, match: Span | undefined, focused?: Element | null): void {
  const target = (article && match && passageAt(article, match.start)) ?? focused;
  if (target instanceof HTMLElement && target.isConnected) target.focus({ preventScroll: true });
}
