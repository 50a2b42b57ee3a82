import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { CardId, DossierId } from '../../shared/model/ids.ts';
import { fail, ok } from '../../shared/model/result.ts';
import type { Rating, ReviewCard, ReviewSummary, ReviewTurn } from '../../shared/model/review.ts';
import type { Fact } from '../domain/dossier/format.ts';
import { studyDay } from '../domain/review/moment.ts';
import { type Choice, chooseNext } from '../domain/review/queue.ts';
import { createScheduler, intervalOf, phaseShown } from '../domain/review/schedule.ts';
import { findCardState, saveCardState } from '../storage/card-states.ts';
import { cardKey } from '../storage/dossiers.ts';
import { countComing, firstDue, firstNew, firstStep, type Scope } from '../storage/queue.ts';
import { appendReview, lastReviewId, summariseSince } from '../storage/reviews.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import { nameOfUndo, popStep, pushStep, takeImage } from '../storage/undo.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume, viewEvidence } from './library.ts';
import { readQueue } from './queue.ts';
import type { Volume } from './volumes.ts';

const RATINGS = ['Again', 'Hard', 'Good', 'Easy'] as const;

/** Begins a session: what is reviewed after `since` belongs to it. */
export function startReview(deps: Deps): Answer<{ readonly since: number }> {
  return ok({ since: lastReviewId(deps.database) });
}

/** The card to show now, with what each answer would give. */
export function nextCard(deps: Deps, scope: ParsedParams<'review.next'>): Answer<ReviewTurn> {
  const found = findVolume(deps, scope.dossier);
  return found.ok ? ok(takeTurn(deps, found.value, scopeOf(scope))) : found;
}

const scopeOf = ({ dossier, topic }: ParsedParams<'review.next'>): Scope => ({ dossier, topic });

/** The turn after an action; `wanted` comes first, wherever it stands in the queue. */
function takeTurn(deps: Deps, volume: Volume, scope: Scope, wanted?: CardId): ReviewTurn {
  const { database } = deps;
  const now = deps.now();
  const today = studyDay(now, currentScheduling(database).scheduling.rolloverHour);
  const { counts, done } = readQueue(deps, scope, today);
  const candidates = {
    step: firstStep(database, scope),
    due: firstDue(database, scope, today),
    fresh: firstNew(database, scope, today),
  };
  const choice: Choice =
    wanted === undefined ? chooseNext(candidates, counts, done, now.at) : { kind: 'card', id: wanted };
  return {
    counts,
    undo: nameOfUndo(database, scope.dossier),
    card: choice.kind === 'card' ? showCard(deps, volume, choice.id) : undefined,
    waitMinutes: choice.kind === 'wait' ? Math.ceil(choice.milliseconds / 60_000) : undefined,
  };
}

function showCard(deps: Deps, volume: Volume, id: CardId): ReviewCard | undefined {
  const found = findCard(volume, id);
  if (found === undefined) return undefined;
  const { fact, card } = found;
  const state = findCardState(deps.database, id);
  const scheduler = createScheduler(currentScheduling(deps.database).scheduling);
  const now = deps.now();
  const preview = (rating: Rating) => intervalOf(scheduler.schedule({ id, state }, rating, now));
  return {
    id,
    revision: state?.reps ?? 0,
    form: card.form,
    phase: phaseShown(state),
    front: card.front,
    back: card.back,
    evidence: viewEvidence(volume, fact),
    intervals: [preview(1), preview(2), preview(3), preview(4)],
  };
}

function findCard(
  { dossier }: Volume,
  id: CardId,
): { readonly fact: Fact; readonly card: Fact['cards'][number] } | undefined {
  for (const fact of dossier.facts) {
    const card = fact.cards.find((candidate) => cardKey(dossier.header.id, fact.id, candidate.id) === id);
    if (card) return { fact, card };
  }
  return undefined;
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
  const { database } = deps;
  const graded = database.transaction((): boolean => {
    const state = findCardState(database, params.card);
    if ((state?.reps ?? 0) !== params.revision) return false;
    const now = deps.now();
    const { id: schedulingId, scheduling } = currentScheduling(database);
    const after = createScheduler(scheduling).schedule({ id: params.card, state }, params.rating, now);
    const before = takeImage(database, 'card_state', params.card);
    saveCardState(database, params.card, after);
    const review = appendReview(database, {
      card: params.card,
      dossier: params.dossier,
      topic: content.fact.topic,
      fact: content.fact.id,
      phase: phaseShown(state),
      rating: params.rating,
      moment: now,
      day: studyDay(now, scheduling.rolloverHour),
      duration: params.duration,
      scheduling: schedulingId,
    });
    pushStep(database, {
      dossier: params.dossier,
      name: `${RATINGS[params.rating - 1]} on “${content.card.front}”`,
      at: now.at,
      images: [before, { table: 'review', key: review, before: null }],
    });
    return true;
  })();
  if (!graded) {
    return fail({
      kind: 'stale',
      message: 'This card was reviewed elsewhere meanwhile. Nothing was changed; here is the next one.',
    });
  }
  return ok(takeTurn(deps, found.value, scopeOf(params)));
}

/** Takes the last review back and shows its card again. */
export function undoReview(deps: Deps, params: ParsedParams<'review.undo'>): Answer<ReviewTurn> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const cards = deps.database.transaction(() => popStep(deps.database, params.dossier))();
  return cards === undefined
    ? fail({ kind: 'not-found', message: 'There is nothing to undo.' })
    : ok(takeTurn(deps, found.value, scopeOf(params), cards[0]));
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
