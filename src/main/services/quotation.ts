import type { EvidenceView } from '../../shared/model/fact.ts';
import { sentencesAround } from '../domain/article/sentences.ts';
import { type Evidence, isAnchored } from '../domain/evidence/anchor.ts';
import type { Volume } from './volumes.ts';

/** A quotation with the whole sentences around it; nothing when the article no longer holds it. */
export function showQuotation(
  { dossier, sentences }: Volume,
  evidence: Evidence,
): Pick<EvidenceView, 'sentence' | 'exact' | 'start' | 'end'> | undefined {
  const { exact, start, end } = evidence;
  if (!isAnchored(dossier.article, evidence)) return undefined;
  const around = sentencesAround(sentences, start, end);
  return { sentence: dossier.article.slice(around.start, around.end), exact, start, end };
}
