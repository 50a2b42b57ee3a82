import {
  BookOpen,
  ChartNoAxesColumn,
  Compass,
  Layers,
  Library,
  ListChecks,
  type LucideIcon,
  Sun,
} from 'lucide-react';

/** A screen that the rail leads to. */
export type Place = {
  readonly href: string;
  readonly name: string;
  readonly icon: LucideIcon;
  /** The second key after `g`. */
  readonly letter: string;
};

export const PLACES: readonly Place[] = [
  { href: '/', name: 'Today', icon: Sun, letter: 't' },
  { href: '/read', name: 'Read', icon: BookOpen, letter: 'r' },
  { href: '/review', name: 'Review', icon: Layers, letter: 'v' },
  { href: '/quiz', name: 'Quiz', icon: ListChecks, letter: 'q' },
  { href: '/explore', name: 'Explore', icon: Compass, letter: 'e' },
  { href: '/library', name: 'Library', icon: Library, letter: 'l' },
  { href: '/progress', name: 'Progress', icon: ChartNoAxesColumn, letter: 'p' },
];

/** Whether a path belongs to a place: `/quiz/7` to `/quiz`, but not everything to `/`. */
export function isWithin(href: string, path: string): boolean {
  return path === href || (href !== '/' && path.startsWith(`${href}/`));
}
