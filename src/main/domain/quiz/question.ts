import { z } from 'zod';
import type { QuestionView, Response } from '../../../shared/model/question.ts';
import { assertNever } from '../../../shared/model/result.ts';
import { type Choice, storedChoice, viewChoice } from './kinds/choice.ts';
import { type Cloze, keyOfCloze, solveCloze, storedCloze, viewCloze } from './kinds/cloze.ts';
import { keyOfMap, type MapQuestion, solveMap, storedMap, viewMap } from './kinds/map.ts';
import {
  keyOfMatching,
  type Matching,
  solveMatching,
  storedMatching,
  viewMatching,
} from './kinds/matching.ts';
import {
  keyOfMultiSelect,
  type MultiSelect,
  solveMultiSelect,
  storedMultiSelect,
  viewMultiSelect,
} from './kinds/multi-select.ts';
import { type NumberQuestion, solveNumber, storedNumber, viewNumber } from './kinds/number.ts';
import { keyOfOptions, solveOptions } from './kinds/options.ts';
import {
  keyOfOrdering,
  type Ordering,
  solveOrdering,
  storedOrdering,
  viewOrdering,
} from './kinds/ordering.ts';
import { type Proof, storedProof, viewProof } from './kinds/proof.ts';
import { type Status, storedStatus, viewStatus } from './kinds/status.ts';
import { solveTrueFalse, storedTrueFalse, type TrueFalse, viewTrueFalse } from './kinds/true-false.ts';
import { solveTyped, storedTyped, type Typed, viewTyped } from './kinds/typed.ts';
import { storedWhoSaidIt, viewWhoSaidIt, type WhoSaidIt } from './kinds/who-said-it.ts';

/** A question with its key, as it is stored and judged; it never leaves the core like this. */
export type Question =
  | Choice
  | MultiSelect
  | TrueFalse
  | Typed
  | Matching
  | WhoSaidIt
  | Status
  | Proof
  | Ordering
  | Cloze
  | NumberQuestion
  | MapQuestion;

/** A question as a quiz stores it; it is parsed again when it is read. */
export const storedQuestion = z.discriminatedUnion('type', [
  storedChoice,
  storedTrueFalse,
  storedTyped,
  storedMatching,
  storedWhoSaidIt,
  storedStatus,
  storedProof,
  storedOrdering,
  storedCloze,
  storedNumber,
  storedMap,
  storedMultiSelect,
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
    case 'ordering':
      return viewOrdering(question);
    case 'cloze':
      return viewCloze(question);
    case 'number':
      return viewNumber(question);
    case 'map':
      return viewMap(question);
    case 'multi-select':
      return viewMultiSelect(question);
    default:
      return assertNever(question);
  }
}

/** What a question says before it is answered, options aside: no other question may ask for it. */
export function shownText(question: Question): readonly string[] {
  switch (question.type) {
    case 'matching':
      return [question.stem, ...question.left];
    case 'ordering':
      return [question.stem, ...question.items];
    default:
      return [question.stem];
  }
}

/** The response that is right. */
export function solveQuestion(question: Question): Response {
  switch (question.type) {
    case 'choice':
    case 'who-said-it':
    case 'status':
    case 'proof':
      return solveOptions(question);
    case 'multi-select':
      return solveMultiSelect(question);
    case 'true-false':
      return solveTrueFalse(question);
    case 'typed':
      return solveTyped(question);
    case 'matching':
      return solveMatching(question);
    case 'ordering':
      return solveOrdering(question);
    case 'cloze':
      return solveCloze(question);
    case 'number':
      return solveNumber(question);
    case 'map':
      return solveMap(question);
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
    case 'multi-select':
      return keyOfMultiSelect(question);
    case 'true-false':
    case 'typed':
    case 'number':
      return question.key;
    case 'matching':
      return keyOfMatching(question);
    case 'ordering':
      return keyOfOrdering(question);
    case 'cloze':
      return keyOfCloze(question);
    case 'map':
      return keyOfMap(question);
    default:
      return assertNever(question);
  }
}
