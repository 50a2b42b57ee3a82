import type { ParsedParams } from '../../shared/contract/methods.ts';
import { ok } from '../../shared/model/result.ts';
import type { WorkloadForecast } from '../../shared/model/workload.ts';
import { measureWorkload } from '../domain/rehearsal/workload.ts';
import { studyDay } from '../domain/review/moment.ts';
import { createScheduler } from '../domain/review/schedule.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { readSettings } from './settings.ts';
import { readHabits, readStandings } from './standings.ts';

/** Two months: long enough for most of the cost of a card to show. */
const DAYS = 60;

/** What each of some retentions would cost in time and give in knowledge. */
export function forecastWorkload(
  deps: Deps,
  { dossier, retentions }: ParsedParams<'workload.get'>,
): Answer<WorkloadForecast> {
  const found = findVolume(deps, dossier);
  if (!found.ok) return found;
  const { scheduling } = currentScheduling(deps.database);
  const today = studyDay(deps.now(), scheduling.rolloverHour);
  const cards = readStandings(deps, dossier, today);
  const { newPerDay } = readSettings(deps);
  const shared = {
    cards,
    days: DAYS,
    newPerDay,
    habits: readHabits(deps, dossier),
    model: createScheduler(scheduling),
    seed: today,
  };
  return ok({
    days: DAYS,
    cards: cards.length,
    lines: retentions.map((retention) => ({ retention, ...measureWorkload({ ...shared, retention }) })),
  });
}
