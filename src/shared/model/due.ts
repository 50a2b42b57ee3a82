/** What waits, for a shell that says so outside its window. */
export type Due = {
  /** Cards that come back today, new ones not among them. */
  readonly cards: number;
  /** The hour of the clock at which the learner wants to hear of them; none where she does not. */
  readonly reminderHour: number | null;
};
