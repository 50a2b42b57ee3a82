/** A day until the exam, as it is expected to go. */
type ExamDay = {
  /** Days since 1970 in the learner's calendar. */
  readonly day: number;
  readonly introduced: number;
  readonly reviewed: number;
  readonly minutes: number;
  /** The share of all cards that is known at the day's end, 0 to 1. */
  readonly known: number;
};

/** The exam of a dossier with the plan that leads to it. */
export type Exam = {
  /** Days since 1970 in the learner's calendar. */
  readonly day: number;
  /** A day, at most. */
  readonly minutes: number;
  /** 0 on the exam's day, negative when it is over. */
  readonly daysLeft: number;
  readonly cards: number;
  /** The expected share of the cards recalled on that day by the plan, 0 to 1. */
  readonly score: number;
  /** The same if nothing more were done. */
  readonly scoreWithout: number;
  readonly days: readonly ExamDay[];
  /** What is left to do today within the minutes. */
  readonly today: { readonly new: number; readonly due: number; readonly minutes: number };
};
