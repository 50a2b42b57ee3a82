import type { ParsedParams } from '../../shared/contract/methods.ts';
import { isClaimable } from '../../shared/model/question.ts';
import type { AnsweredQuestion } from '../../shared/model/quiz.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { appendClaim } from '../storage/response-claims.ts';
import type { Answer, Deps } from './deps.ts';
import { openQuiz, viewAnswered } from './open-quiz.ts';

/** Counts a close answer as right because the learner says so, or no longer; both are logged as such. */
export function claimRight(deps: Deps, params: ParsedParams<'quiz.claim'>): Answer<AnsweredQuestion> {
  const opened = openQuiz(deps, params.quiz);
  if (!opened.ok) return opened;
  const { row, questions, responses, volume } = opened.value;
  const question = questions[params.index];
  const response = responses[params.index];
  if (question === undefined || response === undefined) {
    return fail({ kind: 'stale', message: 'This question is not answered yet. Nothing was changed.' });
  }
  if (!isClaimable(question.type, response.judgement)) {
    return fail({
      kind: 'malformed',
      message: 'Only a close answer in your own words can be counted as right. Nothing was changed.',
    });
  }
  const { isCounted } = params;
  if (isCounted !== response.counted) {
    appendClaim(deps.database, row, params.index, isCounted, deps.now().at);
  }
  return ok(viewAnswered(deps, volume, question, { ...response, counted: isCounted }));
}
