import type { EvidenceView } from '../../shared/model/fact.ts';
import { sentencesNear } from '../domain/article/sentences.ts';
import { type Evidence, isAnchored } from '../domain/evidence/anchor.ts';
import { reanchor } from '../domain/evidence/reanchor.ts';
import type { Volume } from './volumes.ts';

/** A quotation with the whole sentences around it; nothing when the article no longer holds it. */
export function showQuotation(
  { article, language }: Volume,
  evidence: Evidence,
): Pick<EvidenceView, 'sentence' | 'exact' | 'start' | 'end'> | undefined {
  const { exact, start, end } = evidence;
  if (!isAnchored(article, evidence)) return undefined;
  const around = sentencesNear(article, language, start, end);
  return { sentence: article.slice(around.start, around.end), exact, start, end };
}

/**
 * Where a quotation of the learner's stands in the article as it is now; nothing when it has no place.
 * Her row keeps the selectors she made it with, so that no chain of versions can carry it astray.
 */
export function placeQuotation(volume: Volume, evidence: Evidence): Evidence | undefined {
  const { article, sentences } = volume;
  const anchoring = reanchor(evidence, { text: article, sentences });
  return anchoring.kind === 'orphaned' ? undefined : anchoring.evidence;
}
