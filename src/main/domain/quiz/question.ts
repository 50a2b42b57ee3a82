import { z } from 'zod';
import type { QuestionView, Response } from '../../../shared/model/question.ts';
import { assertNever } from '../../../shared/model/result.ts';
import { type Choice, storedChoice, viewChoice } from './kinds/choice.ts';
import {
  keyOfMatching,
  type Matching,
  solveMatching,
  storedMatching,
  viewMatching,
} from './kinds/matching.ts';
import { keyOfOptions, solveOptions } from './kinds/options.ts';
import { type Proof, storedProof, viewProof } from './kinds/proof.ts';
import { type Status, storedStatus, viewStatus } from './kinds/status.ts';
import { solveTrueFalse, storedTrueFalse, type TrueFalse, viewTrueFalse } from './kinds/true-false.ts';
import { solveTyped, storedTyped, type Typed, viewTyped } from './kinds/typed.ts';
import { storedWhoSaidIt, viewWhoSaidIt, type WhoSaidIt } from './kinds/who-said-it.ts';

/** A question with its key, as it is stored and judged; it never leaves the core like this. */
export type Question = Choice | TrueFalse | Typed | Matching | WhoSaidIt | Status | Proof;

/** A question as a quiz stores it; it is parsed again when it is read. */
export const storedQuestion = z.discriminatedUnion('type', [
  storedChoice,
  storedTrueFalse,
  storedTyped,
  storedMatching,
  storedWhoSaidIt,
  storedStatus,
  storedProof,
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
    case 'matching':
      return viewMatching(question);
    case 'who-said-it':
      return viewWhoSaidIt(question);
    case 'status':
      return viewStatus(question);
    case 'proof':
      return viewProof(question);
    default:
      return assertNever(question);
  }
}

/** What a question says before it is answered, options aside: no other question may ask for it. */
export function shownText(question: Question): readonly string[] {
  return question.type === 'matching' ? [question.stem, ...question.left] : [question.stem];
}

/** The response that is right. */
export function solveQuestion(question: Question): Response {
  switch (question.type) {
    case 'choice':
    case 'who-said-it':
    case 'status':
    case 'proof':
      return solveOptions(question);
    case 'true-false':
      return solveTrueFalse(question);
    case 'typed':
      return solveTyped(question);
    case 'matching':
      return solveMatching(question);
    default:
      return assertNever(question);
  }
}

/** The right answer in words. */
export function keyOf(question: Question): string {
  switch (question.type) {
    case 'choice':
    case 'who-said-it':
    case 'status':
    case 'proof':
      return keyOfOptions(question);
    case 'true-false':
    case 'typed':
      return question.key;
    case 'matching':
      return keyOfMatching(question);
    default:
      return assertNever(question);
  }
}
