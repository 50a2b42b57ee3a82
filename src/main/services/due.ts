import type { Due } from '../../shared/model/due.ts';
import { ok } from '../../shared/model/result.ts';
import { studyDay } from '../domain/review/moment.ts';
import { listDossiers } from '../storage/dossier-rows.ts';
import type { Answer, Deps } from './deps.ts';
import { readQueue } from './queue.ts';
import { readSettings } from './settings.ts';

/** How many cards wait in the whole library, and when the learner wants to be reminded of them. */
export function getDue(deps: Deps): Answer<Due> {
  const { rolloverHour, reminderHour } = readSettings(deps);
  const today = studyDay(deps.now(), rolloverHour);
  const waiting = listDossiers(deps.database).map((dossier) => {
    const { counts } = readQueue(deps, { dossier, topic: undefined }, today);
    return counts.due + counts.learning;
  });
  return ok({ cards: waiting.reduce((sum, cards) => sum + cards, 0), reminderHour });
}
