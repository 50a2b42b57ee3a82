import type { EvidenceView } from '../../shared/model/fact.ts';
import type { CardId, DossierId } from '../../shared/model/ids.ts';
import type { CardOrigin } from '../../shared/model/review.ts';
import type { Fact } from '../domain/dossier/format.ts';
import { type DeckRow, findDeckRow } from '../storage/deck.ts';
import { entryOf, findEntry } from '../storage/own-cards.ts';
import type { Deps } from './deps.ts';
import { viewEvidence } from './library.ts';
import { viewOwnEvidence } from './own-evidence.ts';

/** A card with what it is about, the same for the dossier's cards and the learner's own. */
export type FoundCard = DeckRow & {
  readonly origin: CardOrigin;
  /** What a dossier's card is drawn from; none for the learner's own. */
  readonly about: Fact | undefined;
  /** None when the article no longer holds the quotation, or the learner gave none. */
  readonly evidence: EvidenceView | undefined;
  /** Whether a quotation was ever given. */
  readonly isProved: boolean;
  /** The quotation that the article no longer holds. */
  readonly formerly: string | undefined;
};

/** The card of an id, whatever its origin; nothing when this dossier's deck does not have it. */
export function findCard({ database, library }: Deps, dossier: DossierId, id: CardId): FoundCard | undefined {
  const row = findDeckRow(database, id);
  const volume = library.find(dossier);
  if (row?.dossier !== dossier || volume === undefined) return undefined;
  const number = row.isOwn ? entryOf(id) : undefined;
  if (number !== undefined) {
    const entry = findEntry(database, number);
    const evidence = entry && viewOwnEvidence(volume, entry);
    const isProved = entry?.evidence !== undefined;
    const formerly = evidence ? undefined : entry?.evidence?.exact;
    return { ...row, origin: 'own', about: undefined, evidence, isProved, formerly };
  }
  const about = volume.findFact(row.fact);
  const evidence = about && viewEvidence(volume, about);
  const formerly = evidence ? undefined : about?.evidence.exact;
  return { ...row, origin: row.isEdited ? 'edited' : 'dossier', about, evidence, isProved: true, formerly };
}
