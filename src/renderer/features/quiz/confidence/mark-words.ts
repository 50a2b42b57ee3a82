import { addMarks, markAnswer } from '../../../../shared/model/certainty.ts';
import type { Confidence } from '../../../../shared/model/question.ts';
import type { AnsweredQuestion } from '../../../../shared/model/quiz.ts';
import { countsAs } from '../verdict-words.tsx';

const SURE: Readonly<Record<Confidence, string>> = { 1: 'guessing', 2: 'fairly sure', 3: 'sure' };

/** Marks with their sign, as in print: +3, 0, −6. */
export function writeMarks(marks: number): string {
  if (marks === 0) return '0';
  return marks > 0 ? `+${marks}` : `−${-marks}`;
}

/** What an answer brought by how sure she was; nothing where she did not say. */
export function wordsOfMarks(answer: AnsweredQuestion): string | undefined {
  const { confidence } = answer;
  if (confidence === undefined) return undefined;
  return `You were ${SURE[confidence]}: ${writeMarks(markAnswer(countsAs(answer), confidence))}.`;
}

/** The marks of a quiz so far; nothing where she never said how sure she was. */
export function wordsOfTotal(answered: readonly AnsweredQuestion[]): string | undefined {
  const total = addMarks(
    answered.map((answer) => ({ confidence: answer.confidence, verdict: countsAs(answer) })),
  );
  return total && `Marks for certainty: ${writeMarks(total.marks)} of ${writeMarks(total.most)}`;
}
