import type { Verdict } from '../../../shared/model/question.ts';

/** A verdict with its reason, one plain sentence. */
export type Grade = { readonly verdict: Verdict; readonly reason: string };

export const right: Grade = { verdict: 'right', reason: 'Right.' };
export const close = (reason: string): Grade => ({ verdict: 'close', reason });
export const wrong = (reason: string): Grade => ({ verdict: 'wrong', reason });

const RANK = { right: 2, close: 1, wrong: 0 } as const satisfies Record<Verdict, number>;

/** The best of some grades, the first among equals; nothing of none. */
export function bestOf(grades: readonly Grade[]): Grade | undefined {
  return grades.toSorted((a, b) => RANK[b.verdict] - RANK[a.verdict])[0];
}
