import type { Fact } from '../dossier/format.ts';

/** Whether the quotations that prove two facts share words. */
export function overlap({ evidence: a }: Fact, { evidence: b }: Fact): boolean {
  return a.start < b.end && b.start < a.end;
}
