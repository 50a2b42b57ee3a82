import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { DossierId } from '../../shared/model/ids.ts';
import { ok } from '../../shared/model/result.ts';
import type { ReviewSummary, ReviewTurn } from '../../shared/model/review.ts';
import { studyDay } from '../domain/review/moment.ts';
import { countComing } from '../storage/due-days.ts';
import { lastReviewId, summariseSince } from '../storage/reviews.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import { isCram, keepCram, startCram, summariseCram } from './cram.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { readQueue } from './queue.ts';
import { keepReview } from './review-log.ts';
import { takeTurn } from './turn.ts';

/** Begins a session: what is reviewed after `since` belongs to it. */
export function startReview(
  deps: Deps,
  { source }: ParsedParams<'review.start'>,
): Answer<{ readonly since: number }> {
  return ok({ since: isCram(source) ? startCram(deps) : lastReviewId(deps.database) });
}

/** The card to show now, with what each answer would give. */
export function nextCard(deps: Deps, session: ParsedParams<'review.next'>): Answer<ReviewTurn> {
  const found = findVolume(deps, session.dossier);
  return found.ok ? ok(takeTurn(deps, session)) : found;
}

/** Keeps the learner's answer to a card, and gives the next card of the session. */
export function gradeCard(deps: Deps, params: ParsedParams<'review.grade'>): Answer<ReviewTurn> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const kept = isCram(params.source) ? keepCram(deps, params) : keepReview(deps, params);
  return kept.ok ? ok(takeTurn(deps, params)) : kept;
}

/** What a session came to. */
export function summariseReview(
  deps: Deps,
  { dossier, source, since }: ParsedParams<'review.summary'>,
): Answer<ReviewSummary> {
  const { database } = deps;
  const today = studyDay(deps.now(), currentScheduling(database).scheduling.rolloverHour);
  const coming = countComing(database, dossier, today, today + 1);
  return ok({
    ...(isCram(source) ? summariseCram(deps, dossier, since) : summariseSession(deps, dossier, since)),
    dueTomorrow: coming.find(({ day }) => day === today + 1)?.cards ?? 0,
    left: readQueue(deps, { dossier, topic: undefined }, today).counts,
  });
}

function summariseSession({ database }: Deps, dossier: DossierId, since: number) {
  const { cards, reviews, milliseconds, again, hard, good, easy } = summariseSince(database, dossier, since);
  const ratings: ReviewSummary['ratings'] = [again, hard, good, easy];
  return { cards, reviews, minutes: Math.round(milliseconds / 60_000), ratings };
}
