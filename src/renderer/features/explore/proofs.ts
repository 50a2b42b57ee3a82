import type { EvidenceView } from '../../../shared/model/fact.ts';
import type { KnownFact } from '../../../shared/model/knowledge.ts';

/** The proofs of some facts, one for each sentence, in the article's order. */
export function proofsOf(facts: readonly KnownFact[]): readonly EvidenceView[] {
  const seen = new Set<string>();
  return facts.flatMap(({ evidence }) => {
    if (seen.has(evidence.sentence)) return [];
    seen.add(evidence.sentence);
    return [evidence];
  });
}
