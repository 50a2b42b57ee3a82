import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { QuizId } from '../../shared/model/ids.ts';
import type { MatchView } from '../../shared/model/match.ts';
import type { QuizResult } from '../../shared/model/quiz.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { judgeResponse } from '../domain/quiz/judge.ts';
import type { Typed } from '../domain/quiz/kinds/typed.ts';
import { layOut, scoreMatch } from '../domain/quiz/session/match.ts';
import { findClock, saveClock } from '../storage/quiz-clocks.ts';
import { findBestMatch } from '../storage/quizzes.ts';
import type { Answer, Deps } from './deps.ts';
import { keepResponses } from './keep-responses.ts';
import { type OpenQuiz, openQuiz } from './open-quiz.ts';
import { readSettings } from './settings.ts';

type OpenMatch = OpenQuiz & {
  readonly pairs: readonly Typed[];
  /** Which pair’s answer lies at each place. */
  readonly order: readonly number[];
};

/** A match to be played; nothing for what is no match, or is played. */
export function viewMatch(deps: Deps, quiz: OpenQuiz): MatchView | undefined {
  const match = asMatch(quiz);
  if (match === undefined || quiz.responses.length > 0) return undefined;
  const { pairs, order } = match;
  const isTimed = readSettings(deps).timeAllowance > 0;
  return {
    prompts: pairs.map(({ stem }) => stem),
    answers: order.map((pair) => pairs[pair]?.key ?? ''),
    best: isTimed ? findBestMatch(deps.database, quiz.stored) : undefined,
  };
}

/** The time of a match that is played. */
export function viewMatchTime(deps: Deps, { row, stored }: OpenQuiz): QuizResult['match'] {
  const clock = stored.mode === 'match' ? findClock(deps.database, row) : undefined;
  if (clock === undefined || readSettings(deps).timeAllowance === 0) return undefined;
  return { milliseconds: clock.used, best: findBestMatch(deps.database, stored) ?? clock.used };
}

/** Whether a prompt and an answer belong together; nothing is kept until the match is over. */
export function tryPair(deps: Deps, params: ParsedParams<'quiz.try'>): Answer<{ readonly isRight: boolean }> {
  const match = openMatch(deps, params.quiz);
  if (!match.ok) return match;
  return ok({ isRight: match.value.order[params.answer] === params.prompt });
}

/** Keeps a match that is over: for each prompt the answer tried first, and the time. */
export function finishMatch(deps: Deps, params: ParsedParams<'quiz.finish-match'>): Answer<null> {
  const match = openMatch(deps, params.quiz);
  if (!match.ok) return match;
  const { row, pairs, order, volume } = match.value;
  const { database } = deps;
  const score = scoreMatch(
    pairs.length,
    params.tries.map(({ prompt, answer, at }) => ({ prompt, answer: order[answer] ?? pairs.length, at })),
  );
  if (score === undefined) {
    return fail({ kind: 'malformed', message: 'These are not all pairs of the match. Nothing was kept.' });
  }
  const judged = pairs.map((pair, index) => {
    const { answer = index, duration = 0 } = score.first[index] ?? {};
    const response = { type: 'typed' as const, text: pairs[answer]?.key ?? '' };
    const judgement = judgeResponse(pair, response, volume.dossier);
    if (judgement === undefined) throw new Error('A typed answer fits a typed question.');
    return { response, judgement, confidence: undefined, duration };
  });
  database
    .transaction(() => {
      keepResponses(deps, match.value, judged);
      saveClock(database, row, { used: score.milliseconds, limit: undefined, position: 0, ended: 'done' });
    })
    .immediate();
  return ok(null);
}

function openMatch(deps: Deps, quiz: QuizId): Answer<OpenMatch> {
  const opened = openQuiz(deps, quiz);
  if (!opened.ok) return opened;
  const match = asMatch(opened.value);
  if (match === undefined || opened.value.responses.length > 0) {
    return fail({ kind: 'stale', message: 'This match is already over. You can start a new one.' });
  }
  return ok(match);
}

function asMatch(quiz: OpenQuiz): OpenMatch | undefined {
  if (quiz.stored.mode !== 'match') return undefined;
  const pairs = quiz.questions.filter((question) => question.type === 'typed');
  return { ...quiz, pairs, order: layOut(pairs, quiz.stored.seed) };
}
