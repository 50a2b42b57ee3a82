import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { CardId, DossierId } from '../../shared/model/ids.ts';
import type { Rating, ReviewCard, ReviewTurn } from '../../shared/model/review.ts';
import { isLeech } from '../domain/review/leech.ts';
import type { Choice } from '../domain/review/queue.ts';
import { createScheduler, intervalOf, phaseShown } from '../domain/review/schedule.ts';
import { findCardMark } from '../storage/card-marks.ts';
import { findCardState } from '../storage/card-states.ts';
import { countCramAnswers, lastCramId, listCramAnswers } from '../storage/cram.ts';
import { countSince, lastReviewId } from '../storage/reviews.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import { nameSteps } from '../storage/undo.ts';
import { isCram } from './cram.ts';
import { findCard } from './deck.ts';
import type { Deps } from './deps.ts';
import { draw } from './draw.ts';
import { readSettings } from './settings.ts';

/** What a session draws from, and since when it runs. */
type Session = ParsedParams<'review.next'>;

/** What the learner may do now; `wanted` is shown first where it is in the deck, wherever it stands in the queue. */
export function takeTurn(deps: Deps, session: Session, wanted?: CardId): ReviewTurn {
  const { database } = deps;
  const { dossier, source } = session;
  const newest = isCram(source) ? lastCramId(database) : lastReviewId(database);
  const since = Math.min(session.since ?? newest, newest);
  const drawn = draw(deps, dossier, source, since);
  const first = wanted === undefined ? undefined : findCard(deps, dossier, wanted);
  const choice: Choice = first ? { kind: 'card', id: first.id } : drawn.choice;
  return {
    counts: drawn.counts,
    ...nameSteps(database, dossier),
    since,
    done: isCram(source)
      ? listCramAnswers(database, dossier, since).length
      : countSince(database, dossier, since),
    card: choice.kind === 'card' ? showForSession(deps, session, choice.id) : undefined,
    waitMinutes: choice.kind === 'wait' ? Math.ceil(choice.milliseconds / 60_000) : undefined,
  };
}

/** While cramming nothing is promised, and the cram's own log counts the answers. */
function showForSession(deps: Deps, { dossier, source }: Session, id: CardId): ReviewCard | undefined {
  const card = showCard(deps, dossier, id);
  return card && isCram(source)
    ? { ...card, revision: countCramAnswers(deps.database, id), intervals: undefined }
    : card;
}

/** A card as it is shown before its answer, with what each rating would give. */
export function showCard(deps: Deps, dossier: DossierId, id: CardId): ReviewCard | undefined {
  const found = findCard(deps, dossier, id);
  if (found === undefined) return undefined;
  const { form, front, back, origin, evidence, isProved, formerly } = found;
  const state = findCardState(deps.database, id);
  const { flag, marked, suspended } = findCardMark(deps.database, id);
  const scheduler = createScheduler(currentScheduling(deps.database).scheduling);
  const now = deps.now();
  const preview = (rating: Rating) => intervalOf(scheduler.schedule({ id, state }, rating, now));
  return {
    id,
    revision: state?.reps ?? 0,
    form,
    phase: phaseShown(state),
    front,
    back,
    origin,
    evidence,
    isProved,
    formerly,
    intervals: [preview(1), preview(2), preview(3), preview(4)],
    flag,
    marked,
    suspended,
    lapses: state?.lapses ?? 0,
    isLeech: isLeech(state, readSettings(deps).leechLapses),
  };
}
