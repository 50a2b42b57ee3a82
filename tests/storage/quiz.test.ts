import { describe, expect, it } from 'vitest';
import type { QuizView } from '../../src/shared/model/quiz.ts';
import { aCore, HARBOUR } from '../support/core.ts';

type Core = ReturnType<typeof aCore>;

/** Answers every question of a quiz with its first option. */
function finish({ call }: Core, { quiz, count }: QuizView): void {
  for (let index = 0; index < count; index += 1) {
    call('quiz.answer', { quiz, index, response: { type: 'choice', option: 0 }, duration: 900 });
  }
}

const start = ({ call }: Core) =>
  call('quiz.start', { dossier: HARBOUR, topics: ['council', 'lighthouse'], types: ['choice'], count: 3 });
const stems = ({ call }: Core, quiz: string) =>
  call('quiz.result', { quiz }).answered.map(({ question }) => question);

describe('a quiz', () => {
  it('has a result only when it is finished', () => {
    const core = aCore();
    const view = start(core);
    expect(core.dispatch({ method: 'quiz.result', params: { quiz: view.quiz } })).toMatchObject({
      ok: false,
      error: { kind: 'stale' },
    });
    finish(core, view);
    expect(core.call('quiz.result', { quiz: view.quiz })).toMatchObject({
      tally: { count: 3 },
      minutes: 0,
      plan: { topics: ['council', 'lighthouse'], types: ['choice'], count: 3 },
    });
  });

  it('can be had again with the very same questions', () => {
    const core = aCore();
    const first = start(core);
    finish(core, first);
    const second = core.call('quiz.repeat', { quiz: first.quiz });
    expect(second.quiz).not.toBe(first.quiz);
    finish(core, second);
    expect(stems(core, second.quiz)).toEqual(stems(core, first.quiz));
  });
});
