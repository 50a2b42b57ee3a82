import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { PastQuiz, QuizHistory, Score } from '../../shared/model/quiz-history.ts';
import { ok } from '../../shared/model/result.ts';
import { foldCalibration } from '../domain/statistics/calibration.ts';
import { listQuizAnswers, listQuizParts, type QuizPart } from '../storage/quiz-history.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { quizId } from './quiz-id.ts';

/** Every quiz of a dossier, newest first, and how well the learner knew what she knows. */
export function getHistory(
  { database, ...deps }: Deps,
  { dossier }: ParsedParams<'quiz.history'>,
): Answer<QuizHistory> {
  const found = findVolume({ database, ...deps }, dossier);
  if (!found.ok) return found;
  const parts = Map.groupBy(listQuizParts(database, dossier), ({ quiz }) => quiz);
  const answers = listQuizAnswers(database, dossier);
  return ok({
    quizzes: [...parts.values()].flatMap(joinParts),
    calibration: foldCalibration(answers.map((answer) => ({ ...answer, quiz: quizId(answer.quiz) }))),
  });
}

function joinParts(parts: readonly QuizPart[]): readonly PastQuiz[] {
  const [first] = parts;
  if (first === undefined) return [];
  const { quiz, mode, at, offsetMinutes } = first;
  const score = parts.reduce(addScores, { answered: 0, right: 0, points: 0 });
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  return [
    {
      quiz: quizId(quiz),
      mode,
      at,
      offsetMinutes,
      count,
      isFinished: score.answered === count,
      score,
      topics: parts.map(({ topic, answered, right, points }) => ({ topic, answered, right, points })),
    },
  ];
}

function addScores(one: Score, other: Score): Score {
  return {
    answered: one.answered + other.answered,
    right: one.right + other.right,
    points: one.points + other.points,
  };
}
