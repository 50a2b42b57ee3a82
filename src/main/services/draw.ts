import type { DossierId } from '../../shared/model/ids.ts';
import { assertNever } from '../../shared/model/result.ts';
import type { ReviewSource } from '../../shared/model/review.ts';
import { studyDay } from '../domain/review/moment.ts';
import { chooseNext, type Draw } from '../domain/review/queue.ts';
import { firstDue, firstNew, firstStep, type Scope } from '../storage/queue.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import { drawCustom } from './custom.ts';
import type { Deps } from './deps.ts';
import { drawExam } from './exam-plan.ts';
import { readQueue } from './queue.ts';
import { readLearnAhead } from './settings.ts';

/** Draws the next card of a session from its source; `since` is where it begins in its log. */
export function draw(deps: Deps, dossier: DossierId, source: ReviewSource, since: number): Draw {
  switch (source.kind) {
    case 'day':
      return drawDay(deps, { dossier, topic: source.topic, facts: source.facts });
    case 'exam':
      return drawExam(deps, dossier);
    case 'custom':
      return drawCustom(deps, dossier, source, since);
    default:
      return assertNever(source);
  }
}

function drawDay(deps: Deps, scope: Scope): Draw {
  const { database } = deps;
  const now = deps.now();
  const today = studyDay(now, currentScheduling(database).scheduling.rolloverHour);
  const { counts, done } = readQueue(deps, scope, today);
  const candidates = {
    step: firstStep(database, scope, today),
    due: firstDue(database, scope, today),
    fresh: firstNew(database, scope, today),
  };
  return { counts, choice: chooseNext(candidates, counts, done, now.at, readLearnAhead(deps)) };
}
