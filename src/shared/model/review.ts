import type { EvidenceView } from './fact.ts';
import type { CardId, FactId, TopicId } from './ids.ts';

/** 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Rating = 1 | 2 | 3 | 4;
export const CARD_FORMS = ['basic', 'reversed', 'cloze'] as const;
export type CardForm = (typeof CARD_FORMS)[number];
/** Whose card it is: the dossier's, the dossier's in the learner's words, or the learner's own. */
export type CardOrigin = 'dossier' | 'edited' | 'own';
export type CardPhase = 'new' | 'learning' | 'review' | 'relearning';

/** How long until a card comes back: minutes within the study day, or whole study days. */
export type Interval =
  | { readonly unit: 'minutes'; readonly count: number }
  | { readonly unit: 'days'; readonly count: number };

/** Cards that can be shown today, after the daily limits. */
export type QueueCounts = { readonly new: number; readonly learning: number; readonly due: number };

/** A card as the review screen shows it; its answer travels with it, because the learner grades herself. */
export type ReviewCard = {
  readonly id: CardId;
  readonly revision: number;
  readonly form: CardForm;
  readonly phase: CardPhase;
  readonly front: string;
  readonly back: string;
  readonly origin: CardOrigin;
  /** None when the article no longer holds the quotation, or the learner gave none. */
  readonly evidence: EvidenceView | undefined;
  /** Whether a quotation was ever given. */
  readonly isProved: boolean;
  /** The quotation that proved it in an earlier text; none while the article holds it. */
  readonly formerly: string | undefined;
  /** What each rating would give, in the order Again, Hard, Good, Easy; none while cramming. */
  readonly intervals: readonly [Interval, Interval, Interval, Interval] | undefined;
  /** 1 to 7; 0 for none. */
  readonly flag: number;
  readonly marked: boolean;
  readonly suspended: boolean;
  readonly lapses: number;
  /** Forgotten so often that it should be mended or suspended. */
  readonly isLeech: boolean;
};

/** What a session draws its cards from. */
export type ReviewSource =
  /** What the day holds, of the whole dossier, of one topic or of some facts, within the daily limits. */
  | {
      readonly kind: 'day';
      readonly topic?: TopicId | undefined;
      readonly facts?: readonly FactId[] | undefined;
    }
  /** What the plan for the exam holds for today, within its minutes. */
  | { readonly kind: 'exam' }
  /** What a search for cards finds, whatever the day holds. */
  | CustomSource;

export const STUDY_ORDERS = ['due', 'weakest', 'article', 'random'] as const;
/** What comes first: what has been due longest, what is known worst, what the text says first, or chance. */
export type StudyOrder = (typeof STUDY_ORDERS)[number];

export type CustomSource = {
  readonly kind: 'custom';
  /** In the language of the card browser. */
  readonly search: string;
  /** `schedule`: every answer counts as in any review. `cram`: no schedule moves; Again brings a card back. */
  readonly mode: 'schedule' | 'cram';
  readonly order: StudyOrder;
  /** Cards, at most. */
  readonly limit: number;
};

/** What can be done to cards apart from answering them. */
export type CardChange =
  | { readonly kind: 'bury' }
  | { readonly kind: 'unbury' }
  | { readonly kind: 'suspend'; readonly on: boolean }
  | { readonly kind: 'mark'; readonly on: boolean }
  | { readonly kind: 'flag'; readonly flag: number }
  /** Makes it a new card again; its reviews stay in the log. */
  | { readonly kind: 'forget' }
  /** Takes the learner's own cards out of the deck, each with all that its entry asks; the dossier's stay. */
  | { readonly kind: 'delete' }
  /** Brings a reviewed card back in so many study days. */
  | { readonly kind: 'set-due'; readonly days: number };

export type ReviewTurn = {
  readonly counts: QueueCounts;
  /** What undo would take back, in words, for example “Good on ‘Who …?’”. */
  readonly undo: string | undefined;
  /** What redo would do again. */
  readonly redo: string | undefined;
  /** Where the session begins; undo may lead to before its first review. */
  readonly since: number;
  /** Reviews in this session. */
  readonly done: number;
  readonly card: ReviewCard | undefined;
  /** When nothing can be shown now but a learning card comes back today: minutes until then. */
  readonly waitMinutes: number | undefined;
};

export type ReviewSummary = {
  readonly cards: number;
  readonly reviews: number;
  readonly minutes: number;
  /** Reviews by rating: Again, Hard, Good, Easy. */
  readonly ratings: readonly [number, number, number, number];
  readonly dueTomorrow: number;
  readonly left: QueueCounts;
};

/** One line of a card's history; times are milliseconds since 1970 and minutes east of UTC. */
export type CardHistoryLine = {
  readonly at: number;
  readonly offsetMinutes: number;
  readonly what: 'review' | 'forget' | 'set-due';
  /** For a review only. */
  readonly rating: Rating | undefined;
  /** Milliseconds the answer took, for a review only. */
  readonly duration: number | undefined;
  readonly interval: Interval | undefined;
  /** Days until recall falls to 90 %; none where the card became new again. */
  readonly stability: number | undefined;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number | undefined;
};

/** All that is known of a card. */
export type CardInfo = {
  readonly id: CardId;
  readonly front: string;
  readonly back: string;
  readonly form: CardForm;
  readonly phase: CardPhase;
  readonly origin: CardOrigin;
  /** The fact in one sentence; none for a card of the learner's own. */
  readonly statement: string | undefined;
  /** None when the article no longer holds the quotation, or the learner gave none. */
  readonly evidence: EvidenceView | undefined;
  /** The quotation that proved it in an earlier text; none while the article holds it. */
  readonly formerly: string | undefined;
  readonly topic: string;
  readonly lapses: number;
  readonly isLeech: boolean;
  /** None while the card is new. */
  readonly memory:
    | {
        readonly stability: number;
        readonly difficulty: number;
        /** The probability of recall now, 0 to 1. */
        readonly recall: number;
        readonly interval: Interval;
        /** Study days until it is due; negative when it is overdue. */
        readonly dueIn: number;
        /** Whether it was last answered on a clock that was ahead, so that nobody knows how long ago that was. */
        readonly isAhead: boolean;
        /** Study days since its last review. */
        readonly since: number;
      }
    | undefined;
  /** The desired probability of recall, 0 to 1. */
  readonly desiredRetention: number;
  /** Oldest first. */
  readonly history: readonly CardHistoryLine[];
  /** Predicted recall, 0 to 1, by days before (negative) and after today. */
  readonly curve: readonly { readonly day: number; readonly recall: number }[];
};
