/** What told that a database is damaged. */
type DamageSign =
  /** It is not there, although there is a seal for it. */
  | 'missing'
  /** The file is not what Lectern sealed. */
  | 'seal'
  /** The write-ahead log holds what does not add up. */
  | 'log'
  /** SQLite's own check of the file's structure. */
  | 'structure';

/** Why a database could not be opened; nothing was changed on disk. */
export type StorageProblem =
  | { readonly kind: 'locked'; readonly path: string }
  | { readonly kind: 'newer'; readonly path: string; readonly version: number; readonly known: number }
  | { readonly kind: 'foreign'; readonly path: string }
  | { readonly kind: 'damaged'; readonly path: string; readonly sign: DamageSign; readonly detail: string }
  | { readonly kind: 'unwritable'; readonly path: string; readonly detail: string };
