import type { Fact } from '../dossier/format.ts';

/** Whether the quotations that prove two facts share words. */
export function overlap({ evidence: a }: Fact, { evidence: b }: Fact): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether two facts are of one place in the text, or speak of the same. */
export function areRelated(a: Fact, b: Fact): boolean {
  return overlap(a, b) || a.entities.some((entity) => b.entities.includes(entity));
}
