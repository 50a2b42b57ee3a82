import type { DueForecast } from '../../../shared/model/progress.ts';
import type { StudyDay } from '../review/moment.ts';

/** Spreads cards by due day over so many days from `today` on; what was due earlier is the backlog. */
export function foldForecast(
  due: readonly { readonly day: StudyDay; readonly cards: number }[],
  today: StudyDay,
  count: number,
): DueForecast {
  const days = Array.from({ length: count }, () => 0);
  let backlog = 0;
  for (const { day, cards } of due) {
    const ahead = day - today;
    if (ahead < 0) backlog += cards;
    else if (ahead < count) days[ahead] = (days[ahead] ?? 0) + cards;
  }
  return { today, backlog, days };
}
