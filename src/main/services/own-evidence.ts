import type { EvidenceView } from '../../shared/model/fact.ts';
import { type OwnEntry, ownFact } from '../storage/own-cards.ts';
import { placeQuotation, showQuotation } from './quotation.ts';
import type { Volume } from './volumes.ts';

/** What proves an entry of the learner's own; nothing where she gave no quotation or the article lost it. */
export function viewOwnEvidence(volume: Volume, entry: OwnEntry): EvidenceView | undefined {
  const place = entry.evidence && placeQuotation(volume, entry.evidence);
  const quotation = place && showQuotation(volume, place);
  return (
    quotation && {
      fact: ownFact(entry.id),
      topic: entry.topic,
      statement: entry.front,
      status: 'own',
      speaker: undefined,
      ...quotation,
    }
  );
}
