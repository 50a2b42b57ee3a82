import type { DossierId, FactId } from '../../shared/model/ids.ts';
import { type Moment, studyDay } from '../domain/review/moment.ts';
import { findCardState } from '../storage/card-states.ts';
import { listCardsOf } from '../storage/deck.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import { pushStep } from '../storage/undo.ts';
import { changeCard } from './cards.ts';
import type { Deps } from './deps.ts';

/**
 * Lets the learnt cards about some facts come today instead of later; nothing is noted as reviewed. Within the
 * caller's transaction; one undo takes it back.
 */
export function bringForward(deps: Deps, dossier: DossierId, facts: readonly FactId[], now: Moment): void {
  const { database } = deps;
  const today = studyDay(now, currentScheduling(database).scheduling.rolloverHour);
  const later = facts
    .flatMap((fact) => listCardsOf(database, dossier, fact))
    .filter(({ id }) => (findCardState(database, id)?.dueDay ?? today) > today);
  const [first] = later;
  if (first === undefined) return;
  const images = later.flatMap(({ id }) => changeCard(deps, id, { kind: 'set-due', days: 0 }, now, today));
  const subject = later.length === 1 ? `“${first.front}”` : `${later.length} cards`;
  pushStep(database, { dossier, name: `Bring ${subject} forward after a wrong answer`, at: now.at, images });
}
