import type { CardId, DossierId } from '../../shared/model/ids.ts';
import { fail, ok } from '../../shared/model/result.ts';
import type { Rating } from '../../shared/model/review.ts';
import { becomesLeech } from '../domain/review/leech.ts';
import { studyDay } from '../domain/review/moment.ts';
import { createScheduler, phaseShown } from '../domain/review/schedule.ts';
import { findCardMark, saveCardMark } from '../storage/card-marks.ts';
import { findCardState, saveCardState } from '../storage/card-states.ts';
import { findDeckRow } from '../storage/deck.ts';
import { appendReview } from '../storage/reviews.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import { pushStep, takeImage } from '../storage/undo.ts';
import type { Answer, Deps } from './deps.ts';
import { readSettings } from './settings.ts';

/** The answers as undo calls them. */
export const RATING_NAMES = ['Again', 'Hard', 'Good', 'Easy'] as const;

/** What the learner answered; `revision` is the number of reviews the card had when it was shown. */
export type GradedCard = {
  readonly dossier: DossierId;
  readonly card: CardId;
  readonly revision: number;
  readonly rating: Rating;
  /** Milliseconds. */
  readonly duration: number;
};

/**
 * Keeps one answer in one transaction, whatever the place it was given in: schedules the card, appends the
 * review and the way back. Refuses a card that has been answered since it was shown, and changes nothing then.
 */
export function keepReview(deps: Deps, graded: GradedCard): Answer<null> {
  const { database } = deps;
  const { dossier, card: id, rating, duration } = graded;
  const card = findDeckRow(database, id);
  if (card?.dossier !== dossier)
    return fail({ kind: 'not-found', message: 'This card is no longer in the dossier.' });
  return database.transaction((): Answer<null> => {
    const state = findCardState(database, id);
    if ((state?.reps ?? 0) !== graded.revision) {
      return fail({
        kind: 'stale',
        message: 'This card was answered elsewhere meanwhile. That answer counts; nothing was changed.',
      });
    }
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
      dossier,
      topic: card.topic,
      fact: card.fact,
      phase: phaseShown(state),
      rating,
      moment: now,
      day: studyDay(now, scheduling.rolloverHour),
      duration,
      scheduling: schedulingId,
    });
    pushStep(database, {
      dossier,
      name: `${RATING_NAMES[rating - 1]} on “${card.front}”`,
      at: now.at,
      images: [...images, { table: 'review', key: review, before: null }],
    });
    return ok(null);
  })();
}
