import { ENTITY_KINDS } from './article.ts';
import type { TimeAllowance } from './quiz-clock.ts';
import type { CardForm } from './review.ts';

export type Theme = 'system' | 'light' | 'sepia' | 'dark';
/** Sizes of the article's text, in percent of the interface's. */
export const TEXT_SIZES = [90, 100, 115, 130, 150, 175] as const;
type TextSize = (typeof TEXT_SIZES)[number];
/** Distances from line to line of the article's text, in percent of its size. */
export const LINE_SPACINGS = [140, 160, 180, 200] as const;
type LineSpacing = (typeof LINE_SPACINGS)[number];
/** What the reader can mark in the text and leave unmarked: all names, one kind of them, the notes. */
export const MARKS = ['names', ...ENTITY_KINDS, 'notes'] as const;
export type Mark = (typeof MARKS)[number];

/** Speeds of reading aloud, in percent of the voice's own. */
export const SPEECH_RATES = [70, 85, 100, 115, 130, 150, 175, 200] as const;
type SpeechRate = (typeof SPEECH_RATES)[number];

/** How the questions between passages stand in the text. */
export type PromptMode = 'open' | 'folded' | 'off';

/** Searches that are remembered. */
export const RECENT_SEARCHES = 6;

/** What becomes of a card when the time for its answer is over: nothing is noted of it, or it is answered so. */
export const AUTO_ACTIONS = ['bury', 'again', 'good'] as const;
type AutoAction = (typeof AUTO_ACTIONS)[number];

/** What the learner has chosen; every value has a default. */
export type Settings = {
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly lineSpacing: LineSpacing;
  /** Marks that are switched off. */
  readonly hiddenMarks: readonly Mark[];
  /** Whether each sentence is tinted by how well it is known. */
  readonly recallShading: boolean;
  readonly prompts: PromptMode;
  /** Whether the rail shows its signs without their names. */
  readonly railCollapsed: boolean;
  /** Whether a key that writes a character does something by itself. */
  readonly singleKeys: boolean;
  /** What was looked for last, newest first. */
  readonly recentSearches: readonly string[];
  /** How fast the article is read aloud. */
  readonly speechRate: SpeechRate;
  /** The voice that reads it, as this computer calls it; empty for the best it has. */
  readonly voice: string;
  /** The probability of recall at which a card comes due, 0.7 to 0.99. */
  readonly desiredRetention: number;
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  /** Lapses at which a card is a leech. */
  readonly leechLapses: number;
  /** What then happens: the learner is told, or the card is also suspended. */
  readonly leechAction: 'tell' | 'suspend';
  /** Minutes by which a learning step may come early when nothing else is left, 0 for never. */
  readonly learnAhead: number;
  /** The forms of cards whose answer is typed before it is shown. */
  readonly typedForms: readonly CardForm[];
  /** Seconds after which a question shows its answer by itself; 0 for never. */
  readonly questionSeconds: number;
  /** Seconds after which a card goes on by itself once its answer is shown; 0 for never. */
  readonly answerSeconds: number;
  readonly answerAction: AutoAction;
  /** Whether a wrong answer in a quiz brings the cards about it forward to today. */
  readonly quizMovesCards: boolean;
  /** Time for an exam or a match, in percent of the usual; 0 where nothing runs against time. */
  readonly timeAllowance: TimeAllowance;
  /** Whether a running clock is shown. */
  readonly clockShown: boolean;
  /** Whether the learner says how sure she is of each answer of a quiz. */
  readonly askConfidence: boolean;
  /** The hour of the clock at which a shell of its own reminds of due cards; null for never. */
  readonly reminderHour: number | null;
  /** Days. */
  readonly maximumInterval: number;
  /** The hour of the clock at which a study day begins. */
  readonly rolloverHour: number;
  /** Minutes. */
  readonly learningSteps: readonly number[];
  /** Minutes. */
  readonly relearningSteps: readonly number[];
};
