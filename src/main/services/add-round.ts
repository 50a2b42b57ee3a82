import type { QuizId } from '../../shared/model/ids.ts';
import type { QuizView } from '../../shared/model/quiz.ts';
import { fail } from '../../shared/model/result.ts';
import { makeRound } from '../domain/quiz/session/rounds.ts';
import { appendQuestions, findLastRound } from '../storage/quizzes.ts';
import type { Answer, Deps } from './deps.ts';
import { openQuiz } from './open-quiz.ts';
import { getQuiz } from './quiz.ts';
import { listSteps, practiceOf } from './quiz-rounds.ts';

/** Adds the next round to a practice whose last one is answered; otherwise that one goes on. */
export function addRound(deps: Deps, params: { readonly quiz: QuizId }): Answer<QuizView> {
  const opened = openQuiz(deps, params.quiz);
  if (!opened.ok) return opened;
  const { row, questions, responses, volume } = opened.value;
  const practice = practiceOf(opened.value);
  if (responses.length < questions.length) return getQuiz(deps, params);
  const round = practice ? makeRound(volume.dossier, practice, listSteps(opened.value)) : [];
  if (round.length === 0) {
    return fail({ kind: 'stale', message: 'This quiz has no further round. Its result is there.' });
  }
  const last = findLastRound(deps.database, row).round;
  deps.database
    .transaction(() => {
      appendQuestions(deps.database, row, { position: questions.length, round: last + 1 }, round);
    })
    .immediate();
  return getQuiz(deps, params);
}
