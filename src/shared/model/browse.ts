import type { CardId, TopicId } from './ids.ts';
import type { CardForm, CardOrigin, CardPhase, Interval } from './review.ts';

/** The columns of the card browser, by any of which it can be sorted; `article` is the order of the text. */
export const SORTS = [
  'article',
  'question',
  'answer',
  'topic',
  'due',
  'interval',
  'stability',
  'difficulty',
  'recall',
  'lapses',
  'reviews',
  'flag',
  'state',
] as const;
export type SortColumn = (typeof SORTS)[number];
export type CardSort = { readonly by: SortColumn; readonly descending: boolean };

/** A card as a row of the browser. */
export type CardRow = {
  readonly id: CardId;
  readonly front: string;
  readonly back: string;
  readonly form: CardForm;
  readonly origin: CardOrigin;
  readonly topic: TopicId;
  readonly phase: CardPhase;
  /** 1 to 7; 0 for none. */
  readonly flag: number;
  readonly marked: boolean;
  readonly suspended: boolean;
  /** Not asked today. */
  readonly buried: boolean;
  readonly isLeech: boolean;
  /** None while the card is new. */
  readonly memory:
    | {
        /** Study days until it is due; negative when it is overdue. */
        readonly dueIn: number;
        readonly interval: Interval;
        /** Days until recall falls to 90 %. */
        readonly stability: number;
        /** 1 (easy) to 10 (hard). */
        readonly difficulty: number;
        /** The probability of recall now, 0 to 1. */
        readonly recall: number;
        readonly lapses: number;
        readonly reviews: number;
      }
    | undefined;
};

/** Why a search cannot be read, and the part of it that this is about (UTF-16 code units). */
type SearchProblem = { readonly message: string; readonly start: number; readonly end: number };

/** What a search for cards finds: how many, and some of them in their order; or why it cannot be read. */
export type FoundCards =
  | {
      readonly kind: 'found';
      readonly total: number;
      /** Where the rows begin among all that was found. */
      readonly from: number;
      readonly rows: readonly CardRow[];
      readonly undo: string | undefined;
      readonly redo: string | undefined;
    }
  | ({ readonly kind: 'unclear' } & SearchProblem);
