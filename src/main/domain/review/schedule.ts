import {
  type Card,
  computeDecayFactor,
  createEmptyCard,
  fsrs,
  generatorParameters,
  State,
  StrategyMode,
} from 'ts-fsrs';
import type { CardId } from '../../../shared/model/ids.ts';
import type { CardPhase, Interval, Rating } from '../../../shared/model/review.ts';
import type { CardState, Memory, Scheduling } from './card-state.ts';
import { type Moment, onStudyCalendar, studyDay, timeIntoDay } from './moment.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How recall falls with time: `(1 + factor × days ÷ stability) ^ decay`. */
export type ForgettingCurve = { readonly factor: number; readonly decay: number };

type Subject = { readonly id: CardId; readonly state: CardState | undefined };
export type Scheduler = {
  /** The card's state after the rating. */
  readonly schedule: (card: Subject, rating: Rating, now: Moment) => CardState;
  /** The probability, 0 to 1, that the learner recalls the card now. */
  readonly recall: (state: CardState, now: Moment) => number;
  /** The same for a stability, that many days (parts of a day count) after a review. */
  readonly recallAfter: (stability: number, days: number) => number;
  /** What is remembered after a rating, that many whole days after the last review; of a new card without a memory. */
  readonly remember: (memory: Memory | undefined, days: number, rating: Rating) => Memory;
  /** What `recallAfter` computes with, for where many recalls are computed at once. */
  readonly curve: ForgettingCurve;
};

/** Without fuzz, cards that were learnt together come back together; only comparisons and forecasts want that. */
type Options = { readonly fuzz: boolean };

/**
 * FSRS-6 on study days. Times are mapped to a calendar whose midnight is the learner's rollover hour,
 * because ts-fsrs counts days by UTC date; its fuzz is seeded by card and repetition, so that the
 * interval shown on a button is the interval the button gives.
 * Source: github.com/open-spaced-repetition/ts-fsrs and "The Algorithm" in its organisation's wiki.
 */
export function createScheduler(settings: Scheduling, { fuzz }: Options = { fuzz: true }): Scheduler {
  let seed = '';
  const algorithm = fsrs(
    generatorParameters({
      request_retention: settings.desiredRetention,
      maximum_interval: settings.maximumInterval,
      enable_fuzz: fuzz,
      enable_short_term: true,
      learning_steps: settings.learningSteps.map((minutes) => `${minutes}m` as const),
      relearning_steps: settings.relearningSteps.map((minutes) => `${minutes}m` as const),
      ...(settings.weights && { w: settings.weights }),
    }),
  ).useStrategy(StrategyMode.SEED, () => seed);

  const calendarTime = (now: Moment): number =>
    onStudyCalendar(studyDay(now, settings.rolloverHour), timeIntoDay(now, settings.rolloverHour));

  return {
    schedule: ({ id, state }, rating, now) => {
      seed = `${id}:${state?.reps ?? 0}`;
      const time = calendarTime(now);
      const { card } = algorithm.next(toLibrary(state, time), new Date(time), rating);
      return fromLibrary(card, time, now, settings.maximumInterval);
    },
    recall: (state, now) => {
      const time = calendarTime(now);
      return algorithm.get_retrievability(toLibrary(state, time), new Date(time), false);
    },
    recallAfter: (stability, days) => algorithm.forgetting_curve(days, stability),
    remember: (memory, days, rating) => {
      const { stability, difficulty } = algorithm.next_state(memory ?? null, days, rating);
      return { stability, difficulty };
    },
    curve: computeDecayFactor(algorithm.parameters.w),
  };
}

const LIBRARY_PHASE = {
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
} as const satisfies Record<CardState['phase'], State>;

function toLibrary(state: CardState | undefined, time: number): Card {
  if (state === undefined) return createEmptyCard(new Date(time));
  return {
    state: LIBRARY_PHASE[state.phase],
    stability: state.stability,
    difficulty: state.difficulty,
    learning_steps: state.step,
    reps: state.reps,
    lapses: state.lapses,
    scheduled_days: state.intervalDays,
    elapsed_days: 0,
    due: new Date(onStudyCalendar(state.dueDay, 0)),
    // The start of that day, as only whole study days count. After a clock was set back no time has passed.
    last_review: new Date(onStudyCalendar(Math.min(state.lastDay, Math.floor(time / DAY)), 0)),
  };
}

function fromLibrary(card: Card, time: number, now: Moment, maximumInterval: number): CardState {
  const today = Math.floor(time / DAY);
  const days = Math.min(card.scheduled_days, maximumInterval);
  const stepped = days === 0;
  return {
    phase: phaseOf(card.state),
    step: card.learning_steps,
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
    intervalDays: days,
    lastAt: now.at,
    lastDay: today,
    dueDay: today + days,
    dueAt: stepped ? now.at + (card.due.getTime() - time) : undefined,
  };
}

function phaseOf(state: State): CardState['phase'] {
  switch (state) {
    case State.Learning:
      return 'learning';
    case State.Relearning:
      return 'relearning';
    case State.Review:
      return 'review';
    case State.New:
      throw new Error('A reviewed card cannot be new.');
  }
}

/** What the learner reads on a button: the time from a review to the due time it gave. */
export function intervalOf(state: CardState): Interval {
  return state.dueAt === undefined
    ? { unit: 'days', count: state.intervalDays }
    : { unit: 'minutes', count: Math.max(1, Math.round((state.dueAt - state.lastAt) / MINUTE)) };
}

/** The phase under which a card is shown. */
export function phaseShown(state: CardState | undefined): CardPhase {
  return state?.phase ?? 'new';
}
