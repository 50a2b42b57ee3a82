import type { FactId, QuizId } from '../../../shared/model/ids.ts';
import type { Confidence } from '../../../shared/model/question.ts';
import type { Calibration, ConfidentError } from '../../../shared/model/quiz-history.ts';

/** An answer to a question about a fact, as it counts. */
export type QuizAnswer = {
  readonly quiz: QuizId;
  readonly fact: FactId;
  readonly stem: string;
  readonly key: string;
  /** Nothing where she did not say. */
  readonly confidence: Confidence | undefined;
  /** 0 to 1. */
  readonly points: number;
};

const LEVELS: readonly Confidence[] = [1, 2, 3];
const SURE = 3;

/** Folds answers, oldest first, into what her confidence was worth and what she is still surely wrong about. */
export function foldCalibration(answers: readonly QuizAnswer[]): Calibration {
  const errors = new Map<FactId, ConfidentError>();
  for (const { fact, quiz, stem, key, confidence, points } of answers) {
    const isError = confidence === SURE && points === 0;
    // The newest error goes to the end; a right answer clears it, a doubtful one does not.
    if (isError || points === 1) errors.delete(fact);
    if (isError) errors.set(fact, { quiz, fact, stem, key });
  }
  return {
    levels: LEVELS.map((confidence) => {
      const members = answers.filter((answer) => answer.confidence === confidence);
      const right = members.filter(({ points }) => points === 1).length;
      return { confidence, answered: members.length, right };
    }),
    errors: [...errors.values()].toReversed(),
  };
}
