/** Why a database could not be opened; nothing was changed on disk. */
export type StorageProblem =
  | { readonly kind: 'locked'; readonly path: string }
  | { readonly kind: 'newer'; readonly path: string; readonly version: number; readonly known: number }
  | { readonly kind: 'foreign'; readonly path: string }
  | { readonly kind: 'damaged'; readonly path: string; readonly detail: string }
  | { readonly kind: 'unwritable'; readonly path: string; readonly detail: string };
