/** Time allowed for quizzes, in percent of the usual; 0 for none that runs out (WCAG 2.2.1). */
export const TIME_ALLOWANCES = [0, 100, 150, 200, 300] as const;
export type TimeAllowance = (typeof TIME_ALLOWANCES)[number];

/** The clock of an exam, in milliseconds. It counts the time the exam is before the learner, not the hours that pass. */
export type QuizClock = {
  readonly used: number;
  /** None where the exam is not timed. */
  readonly limit: number | undefined;
};

const MINUTE = 60_000;

/** What one press of a key adds. */
export const EXTENSION = 2 * MINUTE;

/** The time for an exam of so many questions: a minute each, as often as the learner needs it. */
export function allowTime(count: number, allowance: TimeAllowance): number | undefined {
  return allowance === 0 ? undefined : (count * MINUTE * allowance) / 100;
}

/** The clock after the screen counted `used` in all; it never runs back, and never beyond its limit. */
export function spendTime({ used, limit }: QuizClock, counted: number): QuizClock {
  return { limit, used: Math.min(limit ?? Number.POSITIVE_INFINITY, Math.max(used, counted)) };
}

export function extendTime({ used, limit }: QuizClock): QuizClock {
  return { used, limit: limit === undefined ? undefined : limit + EXTENSION };
}

export function isTimeUp({ used, limit }: QuizClock): boolean {
  return limit !== undefined && used >= limit;
}

/** How near the end is: `soon` leaves time to ask for more, `now` is the last half minute. */
export function nearEnd({ used, limit }: QuizClock): 'far' | 'soon' | 'now' {
  if (limit === undefined) return 'far';
  const left = limit - used;
  if (left <= MINUTE / 2) return 'now';
  return left <= Math.min(2 * MINUTE, Math.max(MINUTE, limit / 5)) ? 'soon' : 'far';
}
