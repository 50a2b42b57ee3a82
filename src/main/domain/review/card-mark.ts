import type { StudyDay } from './moment.ts';

/** What the learner set on a card, apart from its schedule. */
export type CardMark = {
  /** 1 to 7; 0 for none. */
  readonly flag: number;
  readonly marked: boolean;
  /** Not asked until it is taken back. */
  readonly suspended: boolean;
  /** Not asked on this study day. */
  readonly buriedDay: StudyDay | undefined;
};

export const NO_MARK: CardMark = { flag: 0, marked: false, suspended: false, buriedDay: undefined };
