import type { KnownFact } from '../../shared/model/knowledge.ts';
import type { Fact } from '../domain/dossier/format.ts';
import type { readKnowledge } from './knowledge.ts';
import { viewEvidence } from './library.ts';
import type { Volume } from './volumes.ts';

/** Facts with what proves them, in the order of their evidence; those that the article no longer proves are left out. */
export function viewKnownFacts(
  volume: Volume,
  knows: ReturnType<typeof readKnowledge>,
  facts: readonly Fact[],
): readonly KnownFact[] {
  return facts
    .flatMap((fact) => {
      const evidence = viewEvidence(volume, fact);
      return evidence ? [{ evidence, knowledge: knows((card) => card.fact === fact.id) }] : [];
    })
    .sort((a, b) => a.evidence.start - b.evidence.start);
}
