import { describe, expect, it } from 'vitest';
import { aCore, type Core, HARBOUR } from '../../support/core.ts';

const HOUR = 3_600_000;

/** Begins a quiz of choices and answers so many of its questions, each surely. */
function takeQuiz({ call }: Core, topics: readonly string[], answers: number): string {
  const { quiz } = call('quiz.start', { dossier: HARBOUR, topics: [...topics], types: ['choice'], count: 3 });
  for (let index = 0; index < answers; index += 1) {
    const response = { type: 'choice', option: 0 } as const;
    call('quiz.answer', { quiz, index, response, confidence: 3, duration: 900 });
  }
  return quiz;
}

const historyOf = ({ call }: Core) => call('quiz.history', { dossier: HARBOUR });

describe('the past quizzes', () => {
  it('come newest first, with what each came to in all and by topic', () => {
    const core = aCore();
    const first = takeQuiz(core, ['council', 'lighthouse'], 3);
    core.pass(HOUR);
    const second = takeQuiz(core, ['council'], 1);
    const { quizzes } = historyOf(core);
    expect(
      quizzes.map(({ quiz, isFinished, count, score }) => [quiz, isFinished, count, score.answered]),
    ).toEqual([
      [second, false, 3, 1],
      [first, true, 3, 3],
    ]);
    expect(quizzes.map(({ topics }) => topics.map(({ topic }) => topic))).toEqual([
      ['council'],
      ['council', 'lighthouse'],
    ]);
    const { tally, topics } = core.call('quiz.result', { quiz: first });
    expect(quizzes[1]?.score).toEqual({ answered: tally.count, right: tally.right, points: tally.points });
    expect(quizzes[1]?.topics.map(({ right }) => right)).toEqual(topics.map((each) => each.tally.right));
    expect((quizzes[0]?.at ?? 0) - (quizzes[1]?.at ?? 0)).toBe(HOUR);
  });

  it('count a claimed answer as the result does', () => {
    const core = aCore();
    const { quiz } = core.call('quiz.start', {
      dossier: HARBOUR,
      topics: ['lighthouse'],
      types: ['typed'],
      count: 3,
    });
    for (let index = 0; core.call('quiz.get', { quiz }).current; index += 1) {
      const response = { type: 'typed', text: '40 crowns' } as const;
      core.call('quiz.answer', { quiz, index, response, duration: 900 });
    }
    const index = core
      .call('quiz.get', { quiz })
      .answered.findIndex(({ judgement }) => judgement.verdict === 'close');
    const points = historyOf(core).quizzes[0]?.score.points ?? 0;
    core.call('quiz.claim', { quiz, index, isCounted: true });
    expect(historyOf(core).quizzes[0]?.score).toMatchObject({ right: 1, points: points + 0.5 });
  });
});

describe('calibration', () => {
  it('counts what she was sure of, and lists what she was wrong about', () => {
    const core = aCore();
    const quiz = takeQuiz(core, ['council', 'lighthouse'], 3);
    const { tally, answered } = core.call('quiz.result', { quiz });
    const { levels, errors } = historyOf(core).calibration;
    expect(levels[2]).toEqual({ confidence: 3, answered: 3, right: tally.right });
    const wrong = answered.filter(({ judgement }) => judgement.verdict === 'wrong');
    expect(wrong.length).toBeGreaterThan(0);
    expect(errors.map(({ stem, key }) => [stem, key]).sort()).toEqual(
      wrong.map(({ question, judgement }) => [question.stem, judgement.key]).sort(),
    );
  });
});
