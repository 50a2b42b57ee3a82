import type { DossierId } from '../../shared/model/ids.ts';
import type { SentenceRecall } from '../../shared/model/knowledge.ts';
import { ok } from '../../shared/model/result.ts';
import type { Answer, Deps } from './deps.ts';
import { readKnowledge } from './knowledge.ts';
import { findVolume } from './library.ts';

/** How well each sentence of the article is known now, by the cards whose evidence stands in it. */
export function getRecall(
  deps: Deps,
  params: { readonly dossier: DossierId },
): Answer<readonly SentenceRecall[]> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const knows = readKnowledge(deps, found.value);
  return ok(
    found.value.sentences.map(({ start, end }) => ({
      start,
      end,
      knowledge: knows((card) => card.start < end && card.end > start),
    })),
  );
}
