import { describe, expect, it } from 'vitest';
import type { QuizView } from '../../../src/shared/model/quiz.ts';
import { EXTENSION } from '../../../src/shared/model/quiz-clock.ts';
import { aCore, aCoreInFile, type Core, dumpLearner, HARBOUR } from '../../support/core.ts';
import { newFolder } from '../../support/folder.ts';

const MINUTE = 60_000;

function startExam(
  { call }: Core,
  timed = true,
): QuizView & { readonly sitting: NonNullable<QuizView['sitting']> } {
  const view = call('quiz.start', {
    dossier: HARBOUR,
    topics: ['council', 'lighthouse'],
    types: ['choice', 'typed'],
    count: 4,
    seed: 5,
    mode: 'exam',
    timed,
  });
  if (!view.sitting) throw new Error('An exam is sat.');
  return { ...view, sitting: view.sitting };
}

const draft = { index: 0, isFlagged: false, duration: 900, used: 1_000 };

describe('an exam', () => {
  it('shows every question at once, and no key', () => {
    const { sitting, current, answered, count } = startExam(aCore());
    expect([sitting.questions.length, current, answered]).toEqual([count, undefined, []]);
    expect(sitting.clock).toEqual({ used: 0, limit: count * MINUTE });
    expect(Object.keys(sitting.questions[0] ?? {})).not.toContain('key');
    expect(Object.keys(sitting.questions[0] ?? {})).not.toContain('keyOption');
  });

  it('keeps answers, flags, place and clock over a restart, changes included', () => {
    const core = aCoreInFile(`${newFolder()}/lectern.db`);
    const { quiz, sitting } = startExam(core);
    const [first] = sitting.questions;
    const answer = (option: number, text: string) =>
      first?.type === 'choice' ? { type: 'choice' as const, option } : { type: 'typed' as const, text };
    core.call('quiz.draft', { quiz, ...draft, response: answer(0, 'a') });
    core.call('quiz.draft', { quiz, ...draft, response: answer(1, 'b'), confidence: 2, used: 4_000 });
    core.call('quiz.draft', { quiz, ...draft, index: 2, isFlagged: true, used: 6_000 });
    core.call('quiz.spend', { quiz, index: 3, used: 9_000 });
    core.call('quiz.extend', { quiz });
    // A late message cannot give time back.
    core.call('quiz.spend', { quiz, index: 3, used: 7_000 });
    core.pass(3 * 24 * 3_600_000);
    const after = core.reopen().call('quiz.get', { quiz }).sitting;
    expect(after).toMatchObject({
      position: 3,
      clock: { used: 9_000, limit: 4 * MINUTE + EXTENSION },
      drafts: [
        { response: answer(1, 'b'), confidence: 2, isFlagged: false },
        { isFlagged: false },
        { isFlagged: true },
        { isFlagged: false },
      ],
    });
  });

  it('is judged as a whole when it is handed in, and then stays as it is', () => {
    const core = aCore();
    const { quiz, sitting } = startExam(core);
    const index = sitting.questions.findIndex(({ type }) => type === 'typed');
    core.call('quiz.draft', { quiz, ...draft, index, response: { type: 'typed', text: ' ' } });
    expect(core.call('quiz.hand-in', { quiz, used: 2 * MINUTE })).toBeNull();
    const result = core.call('quiz.result', { quiz });
    expect(result).toMatchObject({ mode: 'exam', tally: { count: 4, right: 0 }, minutes: 2 });
    expect(result.ended).toEqual({ isTimeUp: false, unanswered: 4 });
    expect(core.call('quiz.get', { quiz }).sitting).toBeUndefined();
    const kept = dumpLearner(core.database);
    for (const [method, params] of [
      ['quiz.draft', { quiz, ...draft }],
      ['quiz.spend', { quiz, index: 0, used: 9 * MINUTE }],
      ['quiz.extend', { quiz }],
      ['quiz.hand-in', { quiz, used: 0 }],
      ['quiz.answer', { quiz, index: 0, response: { type: 'none' }, duration: 0 }],
    ] as const) {
      expect(core.dispatch({ method, params })).toMatchObject({ ok: false, error: { kind: 'stale' } });
    }
    expect(dumpLearner(core.database)).toBe(kept);
  });

  it('takes no answer when its time is up, and says so in its result', () => {
    const core = aCore();
    const { quiz } = startExam(core);
    core.call('quiz.draft', { quiz, ...draft, used: 9 * MINUTE });
    expect(core.dispatch({ method: 'quiz.draft', params: { quiz, ...draft } })).toMatchObject({
      ok: false,
      error: { kind: 'stale' },
    });
    core.call('quiz.hand-in', { quiz, used: 9 * MINUTE });
    expect(core.call('quiz.result', { quiz })).toMatchObject({ minutes: 4, ended: { isTimeUp: true } });
  });

  it('gives no result and no judgement before', () => {
    const core = aCore();
    const { quiz } = startExam(core);
    for (const [method, params] of [
      ['quiz.result', { quiz }],
      ['quiz.answer', { quiz, index: 0, response: { type: 'choice', option: 0 }, duration: 900 }],
    ] as const) {
      expect(core.dispatch({ method, params })).toMatchObject({ ok: false, error: { kind: 'stale' } });
    }
  });

  it('refuses an answer that fits no question, and keeps what was there', () => {
    const core = aCore();
    const { quiz } = startExam(core);
    for (const wrong of [
      { index: 49 },
      { index: 0, response: { type: 'choice', option: 9 } },
      { index: 0, response: { type: 'true-false', value: true } },
    ]) {
      expect(core.dispatch({ method: 'quiz.draft', params: { quiz, ...draft, ...wrong } })).toMatchObject({
        ok: false,
        error: { kind: 'malformed' },
      });
    }
    expect(core.call('quiz.get', { quiz }).sitting?.clock.used).toBe(0);
  });

  it('has no end where the learner wants none, and as much time as she needs otherwise', () => {
    const core = aCore();
    expect(startExam(core, false).sitting.clock.limit).toBeUndefined();
    core.call('settings.set', { timeAllowance: 0 });
    expect(startExam(core).sitting.clock.limit).toBeUndefined();
    core.call('settings.set', { timeAllowance: 300 });
    const long = startExam(core);
    expect(long.sitting.clock.limit).toBe(12 * MINUTE);
    core.call('quiz.hand-in', { quiz: long.quiz, used: 0 });
    expect(core.call('quiz.repeat', { quiz: long.quiz }).sitting?.clock.limit).toBe(12 * MINUTE);
  });
});
