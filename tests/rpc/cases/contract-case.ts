/** The dossier of a core in tests. */
export const dossier = 'harbour';

/** A good or bad call with what must come back, of which more may come; each runs on a fresh core. */
export type ContractCase = readonly [what: string, raw: unknown, answer: object];
