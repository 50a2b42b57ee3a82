import type { DossierId } from '../../shared/model/ids.ts';
import { fail, ok } from '../../shared/model/result.ts';
import type { ReviewSource, ReviewSummary } from '../../shared/model/review.ts';
import { LONGEST_LOOK } from '../domain/review/pace.ts';
import { appendCramAnswer, countCramAnswers, lastCramId, listCramAnswers } from '../storage/cram.ts';
import { pushStep } from '../storage/undo.ts';
import { findCard } from './deck.ts';
import type { Answer, Deps } from './deps.ts';
import { type GradedCard, RATING_NAMES } from './review-log.ts';

/** Whether a session leaves every schedule as it is. */
export function isCram(source: ReviewSource): boolean {
  return source.kind === 'custom' && source.mode === 'cram';
}

/** Where a cram that begins now begins in its log. */
export function startCram({ database }: Deps): number {
  return lastCramId(database);
}

/**
 * Keeps an answer given while cramming, in a log of its own: no schedule moves and no statistic counts it.
 * Refuses one that was kept already.
 */
export function keepCram(deps: Deps, graded: GradedCard): Answer<null> {
  const { database } = deps;
  const { dossier, card: id, rating, duration, revision } = graded;
  const card = findCard(deps, dossier, id);
  if (!card) return fail({ kind: 'not-found', message: 'This card is no longer in the dossier.' });
  return database.transaction((): Answer<null> => {
    if (countCramAnswers(database, id) !== revision) {
      return fail({
        kind: 'stale',
        message: 'This card was answered elsewhere meanwhile. That answer counts.',
      });
    }
    const moment = deps.now();
    const key = appendCramAnswer(database, { card: id, dossier, rating, moment, duration });
    pushStep(database, {
      dossier,
      name: `${RATING_NAMES[rating - 1]} on “${card.front}”, crammed`,
      at: moment.at,
      images: [{ table: 'cram_answer', key, before: null }],
    });
    return ok(null);
  })();
}

/** What a cram came to; nothing in it moves what is due. */
export function summariseCram(
  { database }: Deps,
  dossier: DossierId,
  since: number,
): Pick<ReviewSummary, 'cards' | 'reviews' | 'minutes' | 'ratings'> {
  const answers = listCramAnswers(database, dossier, since);
  const milliseconds = answers.reduce((sum, { duration }) => sum + Math.min(duration, LONGEST_LOOK), 0);
  const given = (rating: number) => answers.filter((answer) => answer.rating === rating).length;
  return {
    cards: new Set(answers.map(({ card }) => card)).size,
    reviews: answers.length,
    minutes: Math.round(milliseconds / 60_000),
    ratings: [given(1), given(2), given(3), given(4)],
  };
}
