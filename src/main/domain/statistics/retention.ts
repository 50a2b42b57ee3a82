import type { TopicId } from '../../../shared/model/ids.ts';
import type { RetentionByWeek, Tested } from '../../../shared/model/progress.ts';
import type { StudyDay } from '../review/moment.ts';

/** What was tested of a topic on a day. */
export type TestedDay = Tested & { readonly day: StudyDay; readonly topic: TopicId };

/** The Monday of a study day's week; study day 0 was a Thursday. */
export function weekOf(day: StudyDay): StudyDay {
  return day - ((((day + 3) % 7) + 7) % 7);
}

/**
 * Sums tested days up by week, for so many weeks of which `today`'s is the last; days outside them do not
 * count. Topics come in the order in which they are first met.
 */
export function foldWeeks(
  days: readonly TestedDay[],
  today: StudyDay,
  count: number,
): Omit<RetentionByWeek, 'desired'> {
  const first = weekOf(today) - 7 * (count - 1);
  const weeks = Array.from({ length: count }, (_, index) => first + 7 * index);
  const emptyWeeks = (): Tested[] => weeks.map(() => ({ tested: 0, remembered: 0 }));
  const all = emptyWeeks();
  const topics = new Map<TopicId, Tested[]>();
  for (const each of days) {
    const index = (weekOf(each.day) - first) / 7;
    const ofTopic = topics.get(each.topic) ?? emptyWeeks();
    for (const sums of [all, ofTopic]) {
      const sum = sums[index];
      if (sum === undefined) continue;
      sums[index] = {
        tested: sum.tested + each.tested,
        remembered: sum.remembered + each.remembered,
      };
      topics.set(each.topic, ofTopic);
    }
  }
  return { weeks, all, topics: [...topics].map(([topic, sums]) => ({ topic, weeks: sums })) };
}
