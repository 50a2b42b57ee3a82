import { z } from 'zod';
import { TIME_ALLOWANCES } from '../../model/quiz-clock.ts';
import { CARD_FORMS } from '../../model/review.ts';
import {
  AUTO_ACTIONS,
  LINE_SPACINGS,
  MARKS,
  RECENT_SEARCHES,
  SPEECH_RATES,
  TEXT_SIZES,
} from '../../model/settings.ts';

/** Minutes, each shorter than a day; longer waits are FSRS's own. */
const steps = z.array(z.int().min(1).max(1439)).max(8);

/** What the learner has chosen. */
export const settingsParams = {
  'due.get': z.strictObject({}),
  'settings.get': z.strictObject({}),
  'settings.set': z.strictObject({
    theme: z.enum(['system', 'light', 'sepia', 'dark']).optional(),
    textSize: z.literal(TEXT_SIZES).optional(),
    lineSpacing: z.literal(LINE_SPACINGS).optional(),
    hiddenMarks: z.array(z.enum(MARKS)).max(MARKS.length).readonly().optional(),
    recallShading: z.boolean().optional(),
    speechRate: z.literal(SPEECH_RATES).optional(),
    voice: z.string().max(300).optional(),
    prompts: z.enum(['open', 'folded', 'off']).optional(),
    railCollapsed: z.boolean().optional(),
    singleKeys: z.boolean().optional(),
    recentSearches: z.array(z.string().max(100)).max(RECENT_SEARCHES).readonly().optional(),
    desiredRetention: z.number().min(0.7).max(0.99).optional(),
    newPerDay: z.int().min(0).max(999).optional(),
    reviewsPerDay: z.int().min(0).max(9999).optional(),
    /** Lapses at which a card is a leech. */
    leechLapses: z.int().min(2).max(99).optional(),
    /** Minutes by which a learning step may come early. */
    learnAhead: z.int().min(0).max(600).optional(),
    typedForms: z.array(z.enum(CARD_FORMS)).max(CARD_FORMS.length).readonly().optional(),
    /** Seconds, 0 for no end. */
    questionSeconds: z.int().min(0).max(600).optional(),
    answerSeconds: z.int().min(0).max(600).optional(),
    answerAction: z.enum(AUTO_ACTIONS).optional(),
    quizMovesCards: z.boolean().optional(),
    leechAction: z.enum(['tell', 'suspend']).optional(),
    timeAllowance: z.literal(TIME_ALLOWANCES).optional(),
    clockShown: z.boolean().optional(),
    askConfidence: z.boolean().optional(),
    /** The hour at which due cards are spoken of; null for never. */
    reminderHour: z.int().min(0).max(23).nullable().optional(),
    /** Days. */
    maximumInterval: z.int().min(1).max(36_500).optional(),
    /** The hour at which a study day begins. */
    rolloverHour: z.int().min(0).max(23).optional(),
    /** Minutes. */
    learningSteps: steps.optional(),
    relearningSteps: steps.optional(),
  }),
} as const;
