import type { Confidence, QuestionView, Response } from './question.ts';
import type { QuizClock } from './quiz-clock.ts';
import { assertNever } from './result.ts';

/** An answer of an exam that is not handed in yet. */
export type QuizDraft = {
  readonly response: Response | undefined;
  readonly confidence: Confidence | undefined;
  /** The learner wants to come back to it. */
  readonly isFlagged: boolean;
  /** Milliseconds the question was before her. */
  readonly duration: number;
};

/** An exam under way: every question without its key, and what is drafted for each. */
export type Sitting = {
  readonly questions: readonly QuestionView[];
  readonly drafts: readonly QuizDraft[];
  /** The question she was at last. */
  readonly position: number;
  readonly clock: QuizClock;
};

export const NO_DRAFT: QuizDraft = {
  response: undefined,
  confidence: undefined,
  isFlagged: false,
  duration: 0,
};

/** Whether a response says nothing, so that its question counts as unanswered. */
export function isBlank(response: Response): boolean {
  switch (response.type) {
    case 'none':
      return true;
    case 'typed':
    case 'number':
      return response.text.trim() === '';
    case 'matching':
      return response.pairs.every((item) => item === null);
    case 'cloze':
      return response.texts.every((text) => text.trim() === '');
    case 'multi-select':
      return response.options.length === 0;
    case 'ordering':
    case 'map':
    case 'choice':
    case 'true-false':
      return false;
    default:
      return assertNever(response);
  }
}
