import type { QuizId } from '../../shared/model/ids.ts';
import { QUESTION_TYPES } from '../../shared/model/question.ts';
import type { QuizResult } from '../../shared/model/quiz.ts';
import { isBlank } from '../../shared/model/quiz-draft.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { STATUSES } from '../domain/dossier/fields.ts';
import { tally, tallyBy } from '../domain/quiz/tally.ts';
import { LONGEST_LOOK } from '../domain/review/pace.ts';
import { findClock } from '../storage/quiz-clocks.ts';
import type { Answer, Deps } from './deps.ts';
import { listAnswered, type OpenQuiz, openQuiz } from './open-quiz.ts';
import { viewMatchTime } from './quiz-match.ts';
import { viewPractice } from './quiz-rounds.ts';
import { readSettings } from './settings.ts';

/** A finished quiz; refused while a question of it is open, so that no key is told before. */
export function openFinished(deps: Deps, quiz: QuizId): Answer<OpenQuiz> {
  const opened = openQuiz(deps, quiz);
  if (!opened.ok || opened.value.responses.length >= opened.value.questions.length) return opened;
  return fail({ kind: 'stale', message: 'This quiz is not finished yet; go on with its next question.' });
}

/** How a finished quiz went, as a whole, in its parts and question by question. */
export function getResult(deps: Deps, params: { readonly quiz: QuizId }): Answer<QuizResult> {
  const opened = openFinished(deps, params.quiz);
  if (!opened.ok) return opened;
  const { id, row, stored, responses, volume } = opened.value;
  const clock = findClock(deps.database, row);
  const spent =
    clock?.used ?? responses.reduce((sum, { duration }) => sum + Math.min(duration, LONGEST_LOOK), 0);
  const { header, facts } = volume.dossier;
  const answered = listAnswered(deps, opened.value);
  const statusOf = new Map(facts.map((fact) => [fact.id, fact.status]));
  const topics = header.topics.map(({ id: topic }) => topic);
  return ok({
    quiz: id,
    mode: stored.mode,
    seed: stored.seed,
    plan: stored.plan,
    tally: tally(answered),
    minutes: Math.round(spent / 60_000),
    ended:
      stored.mode === 'exam' && clock?.ended !== undefined
        ? {
            isTimeUp: clock.ended === 'time-up',
            unanswered: responses.filter(({ response }) => isBlank(response)).length,
          }
        : undefined,
    isTimed: clock?.limit !== undefined,
    practice: viewPractice(deps, opened.value),
    match: viewMatchTime(deps, opened.value),
    topics: tallyBy(topics, answered, ({ question }) => question.topic).map(([topic, each]) => ({
      topic,
      tally: each,
    })),
    types: tallyBy(QUESTION_TYPES, answered, ({ question }) => question.type).map(([type, each]) => ({
      type,
      tally: each,
    })),
    statuses: tallyBy(
      STATUSES,
      answered,
      ({
        question: {
          facts: [fact],
        },
      }) => fact && statusOf.get(fact),
    ).map(([status, each]) => ({ status, tally: each })),
    bringsForward: readSettings(deps).quizMovesCards,
    answered,
  });
}
