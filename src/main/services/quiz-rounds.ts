import type { PracticeView } from '../../shared/model/quiz.ts';
import { makeRound, measureProgress, type Practice } from '../domain/quiz/session/rounds.ts';
import type { Step } from '../domain/quiz/session/standing.ts';
import { findLastRound } from '../storage/quizzes.ts';
import type { Deps } from './deps.ts';
import type { OpenQuiz } from './open-quiz.ts';

/** A practice with its rounds; nothing for quizzes of one round. */
export function viewPractice({ database }: Deps, quiz: OpenQuiz): PracticeView | undefined {
  const practice = practiceOf(quiz);
  if (practice === undefined) return undefined;
  const steps = listSteps(quiz);
  const isUnderWay = quiz.responses.length < quiz.questions.length;
  return {
    ...findLastRound(database, quiz.row),
    ...measureProgress(quiz.volume.dossier, practice, steps),
    next: isUnderWay ? 0 : makeRound(quiz.volume.dossier, practice, steps).length,
  };
}

/** What a practice works through; nothing for quizzes of one round. */
export function practiceOf({ stored }: OpenQuiz): Practice | undefined {
  const { mode, seed, plan } = stored;
  return mode === 'practice' && plan.facts ? { seed, types: plan.types, facts: plan.facts } : undefined;
}

/** The answers of a practice as its rounds look at them. */
export function listSteps({ questions, responses }: OpenQuiz): readonly Step[] {
  return responses.flatMap(({ judgement, confidence, counted }, index): readonly Step[] => {
    const question = questions[index];
    if (question === undefined) return [];
    const verdict = counted ? 'right' : judgement.verdict;
    return [{ facts: question.facts, type: question.type, verdict, confidence }];
  });
}
