import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { DossierId } from '../../shared/model/ids.ts';
import { fail, ok } from '../../shared/model/result.ts';
import type { ReviewSummary, ReviewTurn } from '../../shared/model/review.ts';
import { becomesLeech } from '../domain/review/leech.ts';
import { studyDay } from '../domain/review/moment.ts';
import { createScheduler, phaseShown } from '../domain/review/schedule.ts';
import { findCardMark, saveCardMark } from '../storage/card-marks.ts';
import { findCardState, saveCardState } from '../storage/card-states.ts';
import { countComing } from '../storage/queue.ts';
import { appendReview, lastReviewId, summariseSince } from '../storage/reviews.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import { pushStep, takeImage } from '../storage/undo.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { readQueue } from './queue.ts';
import { readSettings } from './settings.ts';
import { findCard, takeTurn } from './turn.ts';

const RATINGS = ['Again', 'Hard', 'Good', 'Easy'] as const;

/** Begins a session: what is reviewed after `since` belongs to it. */
export function startReview(deps: Deps): Answer<{ readonly since: number }> {
  return ok({ since: lastReviewId(deps.database) });
}

/** The card to show now, with what each answer would give. */
export function nextCard(deps: Deps, session: ParsedParams<'review.next'>): Answer<ReviewTurn> {
  const found = findVolume(deps, session.dossier);
  return found.ok ? ok(takeTurn(deps, found.value, session)) : found;
}

/**
 * Grades a card in one transaction: refuses a stale revision, schedules, appends the review, keeps the
 * way back, and gives the next card.
 */
export function gradeCard(deps: Deps, params: ParsedParams<'review.grade'>): Answer<ReviewTurn> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const content = findCard(found.value, params.card);
  if (!content) return fail({ kind: 'not-found', message: 'This card is no longer in the dossier.' });
  const isKept = deps.database.transaction(() => keepReview(deps, content, params))();
  if (!isKept) {
    return fail({
      kind: 'stale',
      message: 'This card was reviewed elsewhere meanwhile. Nothing was changed; here is the next one.',
    });
  }
  return ok(takeTurn(deps, found.value, params));
}

/** Schedules and logs one review; false when the card has been reviewed since it was shown. */
function keepReview(
  deps: Deps,
  { fact, card }: NonNullable<ReturnType<typeof findCard>>,
  params: ParsedParams<'review.grade'>,
): boolean {
  const { database } = deps;
  const { card: id, rating } = params;
  const state = findCardState(database, id);
  if ((state?.reps ?? 0) !== params.revision) return false;
  const now = deps.now();
  const { id: schedulingId, scheduling } = currentScheduling(database);
  const after = createScheduler(scheduling).schedule({ id, state }, rating, now);
  const images = [takeImage(database, 'card_state', id), takeImage(database, 'card_mark', id)];
  saveCardState(database, id, after);
  const { leechLapses, leechAction } = readSettings(deps);
  if (leechAction === 'suspend' && becomesLeech(state, after, leechLapses)) {
    saveCardMark(database, id, { ...findCardMark(database, id), suspended: true });
  }
  const review = appendReview(database, {
    card: id,
    dossier: params.dossier,
    topic: fact.topic,
    fact: fact.id,
    phase: phaseShown(state),
    rating,
    moment: now,
    day: studyDay(now, scheduling.rolloverHour),
    duration: params.duration,
    scheduling: schedulingId,
  });
  pushStep(database, {
    dossier: params.dossier,
    name: `${RATINGS[rating - 1]} on “${card.front}”`,
    at: now.at,
    images: [...images, { table: 'review', key: review, before: null }],
  });
  return true;
}

/** What a session came to. */
export function summariseReview(
  deps: Deps,
  { dossier, since }: { readonly dossier: DossierId; readonly since: number },
): Answer<ReviewSummary> {
  const { database } = deps;
  const today = studyDay(deps.now(), currentScheduling(database).scheduling.rolloverHour);
  const session = summariseSince(database, dossier, since);
  const coming = countComing(database, dossier, today, today + 1);
  return ok({
    cards: session.cards,
    reviews: session.reviews,
    minutes: Math.round(session.milliseconds / 60_000),
    ratings: [session.again, session.hard, session.good, session.easy],
    dueTomorrow: coming.find(({ day }) => day === today + 1)?.cards ?? 0,
    left: readQueue(deps, { dossier, topic: undefined }, today).counts,
  });
}
