import type { Knowledge } from '../../../shared/model/knowledge.ts';
import type {
  AnswersByPhase,
  Bin,
  DueForecast,
  MemorySpread,
  RetentionByWeek,
  ReviewCalendar,
  ReviewHours,
  Tested,
  TodayProgress,
} from '../../../shared/model/progress.ts';
import { plural } from '../../ui/plural.ts';
import { percent, writeDay } from '../exam/exam-words.ts';

/** A time in milliseconds, in minutes. */
export function writeTime(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  return minutes === 0 && milliseconds > 0 ? 'less than a minute' : plural(minutes, 'minute');
}

export function tellToday({ cards, reviews, milliseconds }: TodayProgress): string {
  if (reviews === 0) return 'You have not answered a card today.';
  return `Today you gave ${plural(reviews, 'answer')} to ${plural(cards, 'card')}, in ${writeTime(milliseconds)}.`;
}

/** `year` is what the days that are looked at are called, as in all that tell of the past: “the past year”. */
export function tellCalendar({ days }: Pick<ReviewCalendar, 'days'>, year: string): string {
  const most = days.toSorted((one, other) => other.reviews - one.reviews)[0];
  if (most === undefined) return `You have not answered a card in ${year}.`;
  const sum = days.reduce((total, { reviews }) => total + reviews, 0);
  const times = `You gave ${plural(sum, 'answer')} on ${plural(days.length, 'day')} of ${year}`;
  return days.length === 1
    ? `${times}, on ${writeDay(most.day)}.`
    : `${times}, the most, ${most.reviews}, on ${writeDay(most.day)}.`;
}

/** `count` is how many of the days are looked at. */
export function tellForecast({ backlog, days }: DueForecast, count: number): string {
  const cards = days.slice(0, count).reduce((sum, each) => sum + each, 0);
  const comes = cards === 1 ? 'comes' : 'come';
  const ahead =
    cards === 0
      ? `Nothing you have learnt comes back within ${count} days.`
      : `${plural(cards, 'card')} you have learnt ${comes} back within ${count} days, ${days[0] || 'none'} today.`;
  return backlog === 0
    ? `${ahead} Nothing is overdue.`
    : `${ahead} Apart from these, ${plural(backlog, 'card is', 'cards are')} overdue.`;
}

/** `isNow` says that the year reaches up to this week. */
export function tellRetention(
  { all, desired }: Pick<RetentionByWeek, 'all' | 'desired'>,
  year: string,
  isNow: boolean,
): string {
  const sum = sumTested(all);
  const goal = `your goal is ${percent(desired)}.`;
  if (!isNow) {
    return sum.tested === 0
      ? `No card was tested in ${year}.`
      : `You remembered ${shareOf(sum)} of ${plural(sum.tested, 'tested card')} in ${year}; ${goal}`;
  }
  if (sum.tested === 0)
    return 'No card has been tested yet: that begins when one comes back after a day or more.';
  const week = all.at(-1) ?? { tested: 0, remembered: 0 };
  const whole = `over ${year} ${shareOf(sum)}; ${goal}`;
  return week.tested === 0
    ? `Nothing was tested this week; ${whole}`
    : `This week you remembered ${week.remembered} of ${plural(week.tested, 'card')}, ${shareOf(week)}; ${whole}`;
}

export function sumTested(weeks: readonly Tested[]): Tested {
  return weeks.reduce(
    (sum, { tested, remembered }) => ({
      tested: sum.tested + tested,
      remembered: sum.remembered + remembered,
    }),
    { tested: 0, remembered: 0 },
  );
}

/** What share of the tested cards was remembered. */
export function shareOf({ tested, remembered }: Tested): string {
  return tested === 0 ? '–' : percent(remembered / tested);
}

export function tellMemory({ cards, stability, recall }: MemorySpread): string {
  if (cards === 0) return 'Nothing is learnt yet.';
  const half = middleOf(stability);
  const sure = recall.filter(({ from }) => from >= 0.9).reduce((sum, bin) => sum + bin.cards, 0);
  const lasts =
    half === undefined || half.from === 0 ? 'less than a day' : `${plural(half.from, 'day')} or more`;
  return cards === 1
    ? `The one card you have learnt is stable for ${lasts}.`
    : `Of ${cards} cards you have learnt, the middle one is stable for ${lasts}; ${sure} you would recall with 90 % or more.`;
}

/** The bin that holds the middle one of all cards. */
function middleOf(bins: readonly Bin[]): Bin | undefined {
  const half = bins.reduce((sum, { cards }) => sum + cards, 0) / 2;
  let passed = 0;
  return bins.find(({ cards }) => {
    passed += cards;
    return passed >= half;
  });
}

export function tellAnswers({ phases }: AnswersByPhase, year: string): string {
  const sums = phases.map(({ ratings }) => ratings.reduce((sum, count) => sum + count, 0));
  const all = sums.reduce((sum, count) => sum + count, 0);
  if (all === 0) return `You have not answered a card in ${year}.`;
  const again = phases.reduce((sum, { ratings }) => sum + ratings[0], 0);
  return `Of ${plural(all, 'answer')} in ${year}, ${again} ${again === 1 ? 'was' : 'were'} Again (${percent(again / all)}).`;
}

/** An hour of the clock as a stretch of time. */
export function writeHour(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00–${String(hour + 1).padStart(2, '0')}:00`;
}

export function tellHours({ hours }: ReviewHours, year: string): string {
  const busiest = hours.reduce(
    (best, each, hour) => (each.reviews > (hours[best]?.reviews ?? 0) ? hour : best),
    0,
  );
  const reviews = hours[busiest]?.reviews ?? 0;
  if (reviews === 0) return `You have not answered a card in ${year}.`;
  return `You answered most between ${writeHour(busiest).replace('–', ' and ')}: ${plural(reviews, 'time')} in ${year}.`;
}

export function tellKnowledge(
  topics: readonly { readonly name: string; readonly knowledge: Knowledge }[],
): string {
  const tested = topics
    .flatMap(({ name, knowledge: { recall } }) => (recall === undefined ? [] : [{ name, recall }]))
    .toSorted((one, other) => one.recall - other.recall);
  const [worst] = tested;
  if (worst === undefined) return 'Nothing has been tested yet.';
  const share = `${percent(worst.recall)} of what you were asked`;
  return tested.length === 1
    ? `Of “${worst.name}” you would recall ${share} now.`
    : `You would recall least of “${worst.name}” now: ${share}.`;
}
