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
import type { CommandId } from '../../shared/commands/commands.ts';

/** The addresses that a command leads to. */
type PlaceAddress = Extract<CommandId, `go ${string}`> extends `go ${infer Address}` ? Address : never;

/** A screen that the rail leads to. */
export type Place = {
  readonly href: PlaceAddress;
  readonly name: string;
  readonly icon: LucideIcon;
};

export const PLACES: readonly Place[] = [
  { href: '/', name: 'Today', icon: Sun },
  { href: '/read', name: 'Read', icon: BookOpen },
  { href: '/review', name: 'Review', icon: Layers },
  { href: '/quiz', name: 'Quiz', icon: ListChecks },
  { href: '/explore', name: 'Explore', icon: Compass },
  { href: '/library', name: 'Library', icon: Library },
  { href: '/progress', name: 'Progress', icon: ChartNoAxesColumn },
];

/** Whether a path belongs to a place: `/quiz/7` to `/quiz`, but not everything to `/`. */
export function isWithin(href: string, path: string): boolean {
  return path === href || (href !== '/' && path.startsWith(`${href}/`));
}
