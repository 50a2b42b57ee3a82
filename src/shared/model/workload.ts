/** What a desired retention is expected to come to over the coming days. */
type WorkloadLine = {
  /** 0 to 1. */
  readonly retention: number;
  readonly minutesPerDay: number;
  /** The longest day. */
  readonly mostMinutes: number;
  /** The share of all cards recalled after the last day, 0 to 1. */
  readonly known: number;
};

export type WorkloadForecast = {
  readonly days: number;
  readonly cards: number;
  readonly lines: readonly WorkloadLine[];
};
