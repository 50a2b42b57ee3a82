import { assertNever } from '../../../shared/model/result.ts';
import type { Interval } from '../../../shared/model/review.ts';

const DAYS_A_MONTH = 30.4375;
const DAYS_A_YEAR = 365.25;

/** How long until a card comes back, as short as Anki writes it: `<10m`, `4d`, `1.1mo`, `2.3y`. */
export function labelInterval(interval: Interval): string {
  const { count } = interval;
  switch (interval.unit) {
    case 'minutes':
      return labelMinutes(count);
    case 'days':
      if (count < 31) return `${count}d`;
      return count < DAYS_A_YEAR ? `${tenth(count / DAYS_A_MONTH)}mo` : `${tenth(count / DAYS_A_YEAR)}y`;
    default:
      return assertNever(interval);
  }
}

/** The same in words, for those who hear it. */
export function speakInterval(interval: Interval): string {
  const { count } = interval;
  switch (interval.unit) {
    case 'minutes':
      if (count < 1) return 'in less than a minute';
      return count < 60 ? `in ${plural(count, 'minute')}` : `in ${plural(tenth(count / 60), 'hour')}`;
    case 'days':
      if (count < 31) return `in ${plural(count, 'day')}`;
      return count < DAYS_A_YEAR
        ? `in ${plural(tenth(count / DAYS_A_MONTH), 'month')}`
        : `in ${plural(tenth(count / DAYS_A_YEAR), 'year')}`;
    default:
      return assertNever(interval);
  }
}

function labelMinutes(count: number): string {
  if (count < 1) return '<1m';
  return count < 60 ? `<${Math.ceil(count)}m` : `${tenth(count / 60)}h`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
