import type { Backup } from './backup.ts';

/** Something of the learner's that a salvage looks for, the most precious first. */
export const SALVAGED = [
  'reviews',
  'settings',
  'own cards',
  'card changes',
  'highlights',
  'quizzes',
  'quiz answers',
  'reading',
  'exams',
  'searches',
  'schedules',
] as const;

/** What of one kind was saved: rows read and found good, rows read but not believed, and places that could not be read. */
export type SalvageLine = {
  readonly what: (typeof SALVAGED)[number];
  readonly saved: number;
  readonly refused: number;
  readonly unreadable: number;
};

/** How the learner's data are. */
export type DataState =
  | { readonly kind: 'open' }
  /** Nothing can be written: what there is can be looked at, in a copy. */
  | { readonly kind: 'read-only'; readonly folder: string; readonly detail: string }
  | {
      readonly kind: 'damaged';
      readonly path: string;
      readonly detail: string;
      /** Whether SQLite can still make sense of the whole, so that it can be opened as it is. */
      readonly canOpen: boolean;
      readonly backups: readonly Backup[];
      /** What a salvage brought together, waiting to be used. */
      readonly salvage: readonly SalvageLine[] | undefined;
    };
