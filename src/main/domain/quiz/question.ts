import { z } from 'zod';
import type { QuestionView, Response } from '../../../shared/model/question.ts';
import { assertNever } from '../../../shared/model/result.ts';
import { type Choice, keyOfChoice, solveChoice, storedChoice, viewChoice } from './kinds/choice.ts';
import { solveTrueFalse, storedTrueFalse, type TrueFalse, viewTrueFalse } from './kinds/true-false.ts';
import { solveTyped, storedTyped, type Typed, viewTyped } from './kinds/typed.ts';

/** A question with its key, as it is stored and judged; it never leaves the core like this. */
export type Question = Choice | TrueFalse | Typed;

/** A question as a quiz stores it; it is parsed again when it is read. */
export const storedQuestion = z.discriminatedUnion('type', [
  storedChoice,
  storedTrueFalse,
  storedTyped,
]) satisfies z.ZodType<Question>;

/** The question without its key: built up from what may be shown, so that nothing slips through. */
export function viewQuestion(question: Question): QuestionView {
  switch (question.type) {
    case 'choice':
      return viewChoice(question);
    case 'true-false':
      return viewTrueFalse(question);
    case 'typed':
      return viewTyped(question);
    default:
      return assertNever(question);
  }
}

/** The response that is right. */
export function solveQuestion(question: Question): Response {
  switch (question.type) {
    case 'choice':
      return solveChoice(question);
    case 'true-false':
      return solveTrueFalse(question);
    case 'typed':
      return solveTyped(question);
    default:
      return assertNever(question);
  }
}

/** The right answer in words. */
export function keyOf(question: Question): string {
  switch (question.type) {
    case 'choice':
      return keyOfChoice(question);
    case 'true-false':
    case 'typed':
      return question.key;
    default:
      return assertNever(question);
  }
}
