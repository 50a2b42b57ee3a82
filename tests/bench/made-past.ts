import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type CardState, DEFAULT_SCHEDULING } from '../../src/main/domain/review/card-state.ts';
import { type Moment, studyDay } from '../../src/main/domain/review/moment.ts';
import { createScheduler, phaseShown } from '../../src/main/domain/review/schedule.ts';
import type { Review } from '../../src/main/storage/reviews.ts';
import type { CardId } from '../../src/shared/model/ids.ts';
import type { Rating } from '../../src/shared/model/review.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const OFFSET = 360;

/** The moment at which the made learner sits down again: noon in Bishkek. */
export const NOW: Moment = { at: Date.UTC(2031, 2, 4, 6), offsetMinutes: OFFSET };
const DAYS = 3 * 365;

export type PastReview = Pick<Review, 'card' | 'phase' | 'rating' | 'moment' | 'day' | 'duration'>;
export type MadePast = {
  /** In the order they were made. */
  readonly reviews: readonly PastReview[];
  readonly states: ReadonlyMap<CardId, CardState>;
};

/** Of all cards, those that the learner has begun or would begin. */
const BEGUN = 0.66;

/**
 * Three years of a learner who forgets as FSRS says, by the application's own scheduler: cards begun in the
 * article's order with a first wave, reviews mostly on the day, mornings and evenings, up to `NOW`. Cards are
 * lived through until there are so many reviews; the others, a good third, stay new.
 */
export function liveThrough(cards: readonly CardId[], count: number): MadePast {
  const random = xoroshiro128plus(9);
  const chance = () => uniformInt(random, 0, 999_999) / 1_000_000;
  const scheduler = createScheduler(DEFAULT_SCHEDULING);
  const { rolloverHour } = DEFAULT_SCHEDULING;
  const first = studyDay(NOW, rolloverHour) - DAYS;

  const momentOn = (day: number): Moment => {
    const hour = (chance() < 0.6 ? 3 : 14) + 3 * (chance() + chance());
    return {
      at: Math.round(day * DAY + (rolloverHour + hour) * HOUR - OFFSET * MINUTE),
      offsetMinutes: OFFSET,
    };
  };
  const nextMoment = ({ dueAt, dueDay }: CardState): Moment => {
    if (dueAt !== undefined) return { at: Math.round(dueAt + chance() * MINUTE), offsetMinutes: OFFSET };
    const late = chance();
    return momentOn(dueDay + (late < 0.85 ? 0 : late < 0.96 ? 1 : Math.ceil(chance() * 9)));
  };
  const rate = (state: CardState | undefined, now: Moment): Rating => {
    const recall = state === undefined ? 0.7 : scheduler.recall(state, now);
    if (chance() > recall) return 1;
    const ease = chance();
    return ease < 0.12 ? 2 : ease < 0.9 ? 3 : 4;
  };

  const reviews: PastReview[] = [];
  const states = new Map<CardId, CardState>();
  const begun = Math.round(cards.length * BEGUN);
  for (const [index, id] of cards.slice(0, begun).entries()) {
    let state: CardState | undefined;
    // More are begun in the first months than later.
    let moment = momentOn(first + Math.floor(DAYS * (index / begun) ** 1.6));
    while (moment.at < NOW.at && reviews.length < count) {
      const rating = rate(state, moment);
      reviews.push({
        card: id,
        phase: phaseShown(state),
        rating,
        moment,
        day: studyDay(moment, rolloverHour),
        duration: Math.round(2_000 + 24_000 * chance() ** 3),
      });
      state = scheduler.schedule({ id, state }, rating, moment);
      states.set(id, state);
      moment = nextMoment(state);
    }
  }
  return { reviews: reviews.sort((a, b) => a.moment.at - b.moment.at), states };
}
