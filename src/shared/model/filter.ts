import type { FilterId } from './ids.ts';

/** A search for cards that the learner keeps under a name. */
export type SavedFilter = { readonly id: FilterId; readonly name: string; readonly search: string };
