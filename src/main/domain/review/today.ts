import type { Knowledge } from '../../../shared/model/knowledge.ts';
import type { QueueCounts } from '../../../shared/model/review.ts';
import type { StudyDay } from './moment.ts';
import { LONGEST_LOOK } from './pace.ts';

/** Milliseconds a card takes before the learner's own pace is known. */
const USUAL_PACE = 9_000;
/** The usual pace counts as this many reviews, so that one quick answer does not promise a minute. */
const USUAL_WEIGHT = 20;
/** A new card is seen about this often on its first day. */
const VIEWS_OF_NEW = 2.5;
/** A topic with fewer reviewed cards says nothing about the topic. */
const ENOUGH_CARDS = 3;

/** Minutes that the day's cards take, at least 1 when there are any; `durations` are the last reviews' milliseconds. */
export function estimateMinutes(counts: QueueCounts, durations: readonly number[]): number {
  const views = counts.new * VIEWS_OF_NEW + counts.learning + counts.due;
  const spent = durations.reduce((sum, duration) => sum + Math.min(duration, LONGEST_LOOK), 0);
  const pace = (spent + USUAL_PACE * USUAL_WEIGHT) / (durations.length + USUAL_WEIGHT);
  return Math.ceil((views * pace) / 60_000);
}

/**
 * Days in a row with a review, up to today; a day that is not over yet breaks nothing.
 * Takes study days, the newest first, each once.
 */
export function countStreak(days: readonly StudyDay[], today: StudyDay): number {
  const past = days.filter((day) => day <= today);
  const start = past[0] === today || past[0] === today - 1 ? past[0] : undefined;
  if (start === undefined) return 0;
  const gap = past.findIndex((day, index) => day !== start - index);
  return gap < 0 ? past.length : gap;
}

/** The topic with the lowest mean recall (0 to 1) among those with enough answered cards to say. */
export function findWeakest<Topic>(
  topics: readonly ({ readonly topic: Topic } & Pick<Knowledge, 'recall' | 'tested'>)[],
): { readonly topic: Topic; readonly recall: number } | undefined {
  return topics
    .flatMap(({ topic, tested, recall }) =>
      recall !== undefined && tested >= ENOUGH_CARDS ? [{ topic, recall }] : [],
    )
    .sort((a, b) => a.recall - b.recall)[0];
}
