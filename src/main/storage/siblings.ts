import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardId, DossierId, FactId } from '../../shared/model/ids.ts';
import type { StudyDay } from '../domain/review/moment.ts';
import { statement } from './statement.ts';

/** The cards within their learning steps that can be asked: they come back today, whatever else does. */
const STEPPING = `FROM catalogue AS stepping INDEXED BY catalogue_stepping
  WHERE stepping.dossier = @dossier AND stepping.due_at IS NOT NULL
    AND stepping.suspended = 0 AND (stepping.buried_day IS NULL OR stepping.buried_day <> @today)`;

/**
 * Cards answer each other within a fact or entry: the sibling of one that was reviewed today waits for tomorrow,
 * and so does the sibling of one that is still to come within its steps. A condition on the catalogue.
 */
export const NO_SIBLING_TODAY = `AND NOT EXISTS (SELECT 1 FROM review WHERE review.day = @today
  AND review.dossier = catalogue.dossier AND review.fact = catalogue.fact AND review.card <> catalogue.card)
  AND catalogue.fact NOT IN (SELECT stepping.fact ${STEPPING})`;

const steps = z.array(z.tuple([z.string(), z.string()]));

/** The cards of a dossier that are to come back within their steps, by their fact. */
export function findStepping(
  database: Database,
  dossier: DossierId,
  today: StudyDay,
): ReadonlyMap<FactId, CardId> {
  const found = statement(database, `SELECT stepping.fact, stepping.card ${STEPPING}`)
    .raw(true)
    .all({ dossier, today });
  return new Map(steps.parse(found).map(([fact, card]) => [fact as FactId, card as CardId]));
}
