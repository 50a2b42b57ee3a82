import type { ParsedParams } from '../../shared/contract/methods.ts';
import { fail, ok } from '../../shared/model/result.ts';
import type { CardHistoryLine, CardInfo } from '../../shared/model/review.ts';
import type { CardState, Scheduling } from '../domain/review/card-state.ts';
import { daysUntilDue, isAhead } from '../domain/review/due.ts';
import { drawForgetting, type HistoryLine, tellHistory } from '../domain/review/history.ts';
import { isLeech } from '../domain/review/leech.ts';
import { type Moment, studyDay } from '../domain/review/moment.ts';
import { createScheduler, intervalOf, phaseShown } from '../domain/review/schedule.ts';
import { listScheduleChanges } from '../storage/card-events.ts';
import { findCardState } from '../storage/card-states.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import { findCard } from './deck.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { readSettings } from './settings.ts';

/** All that is known of a card: what it asks, how well it is remembered, and its history. */
export function getCard(deps: Deps, { dossier, card: id }: ParsedParams<'card.get'>): Answer<CardInfo> {
  const volume = findVolume(deps, dossier);
  if (!volume.ok) return volume;
  const found = findCard(deps, dossier, id);
  if (!found) return fail({ kind: 'not-found', message: 'This card is no longer in the dossier.' });
  const { database } = deps;
  const now = deps.now();
  const { scheduling } = currentScheduling(database);
  const today = studyDay(now, scheduling.rolloverHour);
  const state = findCardState(database, id);
  const history = tellHistory(listScheduleChanges(database, id));
  return ok({
    id,
    front: found.front,
    back: found.back,
    form: found.form,
    origin: found.origin,
    phase: phaseShown(state),
    statement: found.about?.statement,
    evidence: found.evidence,
    formerly: found.formerly,
    topic: volume.value.dossier.header.topics.find((topic) => topic.id === found.topic)?.name ?? '',
    lapses: state?.lapses ?? 0,
    isLeech: isLeech(state, readSettings(deps).leechLapses),
    memory: state && describeMemory(state, scheduling, now),
    desiredRetention: scheduling.desiredRetention,
    history: history.map(showLine),
    curve: drawForgetting(history, scheduling, Math.max(today, state?.dueDay ?? today)).map(
      ({ day, recall }) => ({ day: day - today, recall }),
    ),
  });
}

function describeMemory(
  state: CardState,
  scheduling: Scheduling,
  now: Moment,
): NonNullable<CardInfo['memory']> {
  const today = studyDay(now, scheduling.rolloverHour);
  return {
    stability: state.stability,
    difficulty: state.difficulty,
    recall: createScheduler(scheduling).recall(state, now),
    interval: intervalOf(state),
    dueIn: daysUntilDue(state, today),
    isAhead: isAhead(state, today),
    since: Math.max(0, today - state.lastDay),
  };
}

function showLine({ moment, what, state, interval }: HistoryLine): CardHistoryLine {
  return {
    ...moment,
    what: what.kind,
    rating: what.kind === 'review' ? what.rating : undefined,
    duration: what.kind === 'review' ? what.duration : undefined,
    interval,
    stability: state?.stability,
    difficulty: state?.difficulty,
  };
}
