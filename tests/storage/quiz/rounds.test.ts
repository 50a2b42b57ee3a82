import { describe, expect, it } from 'vitest';
import { solveQuestion, storedQuestion } from '../../../src/main/domain/quiz/question.ts';
import { listQuestions } from '../../../src/main/storage/quizzes.ts';
import type { Confidence, Response } from '../../../src/shared/model/question.ts';
import { aCore, type Core, HARBOUR } from '../../support/core.ts';

const start = ({ call }: Core, changes: object = {}) =>
  call('quiz.start', {
    dossier: HARBOUR,
    topics: ['council', 'lighthouse'],
    types: ['choice', 'true-false', 'typed'],
    count: 4,
    seed: 11,
    ...changes,
  });

/** Answers every open question of a quiz, each as `answer` says. */
function answerAll(
  { call, database }: Core,
  quiz: string,
  answer: (right: Response, index: number) => Response,
  confidence?: Confidence,
): void {
  const { answered, count } = call('quiz.get', { quiz });
  for (let index = answered.length; index < count; index += 1) {
    const question = storedQuestion.parse(listQuestions(database, Number(quiz))[index]);
    call('quiz.answer', {
      quiz,
      index,
      response: answer(solveQuestion(question), index),
      confidence,
      duration: 900,
    });
  }
}
const rightly = (right: Response) => right;
const wrongly = (): Response => ({ type: 'none' });

describe('a practice', () => {
  it('goes on in rounds until every fact is known, and the result tells how far', () => {
    const core = aCore();
    const { quiz, practice } = start(core);
    expect(practice).toMatchObject({ round: 1, start: 0, known: 0, total: 4, next: 0 });
    answerAll(core, quiz, (right, index) => (index === 0 ? wrongly() : right));
    const ended = core.call('quiz.get', { quiz });
    expect(ended).toMatchObject({
      current: undefined,
      practice: { round: 1, known: 0, familiar: 3, next: 4 },
    });
    const second = core.call('quiz.next-round', { quiz });
    expect(second).toMatchObject({ count: 8, practice: { round: 2, start: 4, next: 0 } });
    // What was missed comes first.
    expect(second.current?.facts).toEqual(second.answered[0]?.question.facts);
    answerAll(core, quiz, rightly);
    core.call('quiz.next-round', { quiz });
    answerAll(core, quiz, rightly);
    expect(core.call('quiz.result', { quiz }).practice).toMatchObject({ round: 3, known: 4, next: 0 });
    expect(core.dispatch({ method: 'quiz.next-round', params: { quiz } })).toMatchObject({
      ok: false,
      error: { kind: 'stale' },
    });
  });

  it('adds no round while one is under way, however often it is asked for', () => {
    const core = aCore();
    const { quiz } = start(core);
    answerAll(core, quiz, wrongly);
    core.call('quiz.next-round', { quiz });
    expect(core.call('quiz.next-round', { quiz })).toMatchObject({ count: 8, practice: { round: 2 } });
  });

  it('can be had again from its first round on', () => {
    const core = aCore();
    const { quiz } = start(core);
    answerAll(core, quiz, wrongly);
    core.call('quiz.next-round', { quiz });
    const again = core.call('quiz.repeat', { quiz });
    expect(again).toMatchObject({ count: 4, practice: { round: 1, total: 4 } });
    const asked = (row: string) => listQuestions(core.database, Number(row)).slice(0, 4);
    expect(asked(again.quiz)).toEqual(asked(quiz));
  });

  it('is open on Today while a round is under way, and not between rounds', () => {
    const core = aCore();
    const { quiz } = start(core);
    expect(core.call('today.get', { dossier: HARBOUR }).openQuiz).toMatchObject({
      quiz,
      mode: 'practice',
      answered: 0,
    });
    answerAll(core, quiz, rightly);
    expect(core.call('today.get', { dossier: HARBOUR }).openQuiz).toBeUndefined();
  });
});

describe('an adaptive quiz', () => {
  it('asks first what was wrong while sure, until it is answered right', () => {
    const core = aCore();
    const first = start(core, { mode: 'exam', types: ['typed'], count: 5 });
    const facts = first.sitting?.questions.map((question) => question.facts[0]) ?? [];
    [1, 2, 3].forEach((confidence, index) => {
      const response = { type: 'typed' as const, text: 'nothing of the kind' };
      core.call('quiz.draft', {
        quiz: first.quiz,
        index,
        response,
        confidence: confidence as Confidence,
        isFlagged: false,
        duration: 1,
        used: 1,
      });
    });
    core.call('quiz.hand-in', { quiz: first.quiz, used: 1 });
    const adaptive = () => start(core, { mode: 'adaptive', types: ['typed'], count: 2 });
    const second = adaptive();
    expect(second.current?.facts[0]).toBe(facts[2]);
    answerAll(core, second.quiz, rightly);
    expect(adaptive().current?.facts[0]).not.toBe(facts[2]);
  });

  it('asks what is most likely forgotten before what is fresh', () => {
    const core = aCore();
    const grade = (rating: 1 | 4) => {
      const { card } = core.call('review.next', { dossier: HARBOUR });
      if (!card) throw new Error('There are new cards.');
      core.call('review.grade', {
        dossier: HARBOUR,
        card: card.id,
        revision: card.revision,
        rating,
        duration: 900,
      });
      return card.id;
    };
    const forgotten = grade(1);
    grade(4);
    core.pass(20 * 24 * 3_600_000);
    const { current } = start(core, { mode: 'adaptive', types: ['typed', 'choice'], count: 1 });
    expect(forgotten).toContain(current?.facts[0]);
  });
});

describe('the daily quiz', () => {
  it('is the same all study day, once, and another the next', () => {
    const core = aCore();
    const today = core.call('quiz.daily', { dossier: HARBOUR });
    expect(today).toMatchObject({ mode: 'daily', count: 5 });
    // A new day begins at the rollover hour, not at midnight.
    core.pass(15 * 3_600_000);
    expect(core.call('quiz.daily', { dossier: HARBOUR }).quiz).toBe(today.quiz);
    answerAll(core, today.quiz, wrongly);
    expect(core.call('today.get', { dossier: HARBOUR }).daily).toEqual({
      quiz: today.quiz,
      answered: 5,
      right: 0,
      count: 5,
    });
    core.pass(2 * 3_600_000);
    expect(core.call('today.get', { dossier: HARBOUR }).daily).toBeUndefined();
    const tomorrow = core.call('quiz.daily', { dossier: HARBOUR });
    expect(tomorrow.quiz).not.toBe(today.quiz);
    expect(tomorrow.seed).not.toBe(today.seed);
  });

  it('has the same questions for whoever begins it, whenever she does', () => {
    const questions = (hours: number) => {
      const core = aCore();
      core.pass(hours * 3_600_000);
      return listQuestions(core.database, Number(core.call('quiz.daily', { dossier: HARBOUR }).quiz));
    };
    expect(questions(0)).toEqual(questions(9));
    expect(questions(0)).not.toEqual(questions(24));
  });

  it('is practised when it is wanted again', () => {
    const core = aCore();
    const { quiz } = core.call('quiz.daily', { dossier: HARBOUR });
    expect(core.call('quiz.repeat', { quiz })).toMatchObject({ mode: 'practice', count: 5 });
    expect(core.call('quiz.daily', { dossier: HARBOUR }).quiz).toBe(quiz);
  });
});

describe('a match', () => {
  const play = (core: Core) => start(core, { mode: 'match', count: 4 });
  /** Every pair of a match, found by trying. */
  const solve = ({ call }: Core, quiz: string) =>
    [0, 1, 2, 3].map((prompt, index) => ({
      prompt,
      answer: [0, 1, 2, 3].findIndex((answer) => call('quiz.try', { quiz, prompt, answer }).isRight),
      at: 1_000 * (index + 1),
    }));

  it('keeps its time with what each miss added, and the best of its like', () => {
    const core = aCore();
    const first = play(core);
    expect(first.match).toMatchObject({ best: undefined });
    expect(first.current).toBeUndefined();
    const tries = solve(core, first.quiz);
    const [one, two] = tries;
    if (!one || !two) throw new Error('There are four pairs.');
    core.call('quiz.finish-match', {
      quiz: first.quiz,
      tries: [{ ...one, answer: two.answer, at: 500 }, ...tries],
    });
    expect(core.call('quiz.result', { quiz: first.quiz })).toMatchObject({
      mode: 'match',
      tally: { right: 3, count: 4 },
      match: { milliseconds: 5_000, best: 5_000 },
    });
    const second = core.call('quiz.repeat', { quiz: first.quiz });
    expect(second.match?.best).toBe(5_000);
    core.call('quiz.finish-match', { quiz: second.quiz, tries: solve(core, second.quiz) });
    expect(core.call('quiz.result', { quiz: first.quiz }).match?.best).toBe(4_000);
    expect(start(core, { mode: 'match', count: 3 }).match?.best).toBeUndefined();
    core.call('settings.set', { timeAllowance: 0 });
    expect(core.call('quiz.result', { quiz: first.quiz }).match).toBeUndefined();
  });

  it('is over only with every pair, and only once', () => {
    const core = aCore();
    const { quiz } = play(core);
    const tries = solve(core, quiz);
    const finish = (some: typeof tries) =>
      core.dispatch({ method: 'quiz.finish-match', params: { quiz, tries: some } });
    expect(finish(tries.slice(1))).toMatchObject({ ok: false, error: { kind: 'malformed' } });
    expect(finish(tries)).toMatchObject({ ok: true });
    expect(finish(tries)).toMatchObject({ ok: false, error: { kind: 'stale' } });
  });

  it('is not offered to go on with, unlike an exam begun before it', () => {
    const core = aCore();
    play(core);
    expect(core.call('today.get', { dossier: HARBOUR }).openQuiz).toBeUndefined();
    const exam = start(core, { mode: 'exam' });
    core.call('quiz.draft', { quiz: exam.quiz, index: 1, isFlagged: true, duration: 1, used: 1 });
    play(core);
    core.call('quiz.daily', { dossier: HARBOUR });
    expect(core.call('today.get', { dossier: HARBOUR }).openQuiz).toEqual({
      quiz: exam.quiz,
      mode: 'exam',
      answered: 0,
      count: 4,
    });
  });
});
