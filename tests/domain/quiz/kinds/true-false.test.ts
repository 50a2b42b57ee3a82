import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../src/main/domain/chance/random.ts';
import {
  judgeTrueFalse,
  makeTrueFalse,
  solveTrueFalse,
  type TrueFalse,
} from '../../../../src/main/domain/quiz/kinds/true-false.ts';
import { storedQuestion, viewQuestion } from '../../../../src/main/domain/quiz/question.ts';
import { aDossier } from '../../../support/dossiers.ts';

const dossier = aDossier();

/** A question about a fact of the harbour whose statement is true, or false. */
function ask(id: string, value: boolean): TrueFalse {
  const fact = dossier.facts.find((each) => each.id === id);
  if (fact === undefined) throw new Error('The harbour has this fact.');
  for (let seed = 0; seed < 50; seed += 1) {
    const question = makeTrueFalse(dossier, fact, createRandom(seed));
    if (question?.value === value) return question;
  }
  throw new Error('Chance makes both.');
}

const judge = (question: TrueFalse, value: boolean, correction?: string) =>
  judgeTrueFalse(
    question,
    { type: 'true-false', value, ...(correction === undefined ? {} : { correction }) },
    dossier,
  );

describe('a false statement', () => {
  const question = ask('bells', false);

  it.each([
    ['six', 'right', 1],
    ['6', 'right', 1],
    [' The council will buy six bells. ', 'right', 1],
    ['five', 'close', 0.5],
    ['something', 'close', 0.5],
    ['', 'close', 0.5],
    ['  ', 'close', 0.5],
  ] as const)('corrected to “%s” is %s', (typed, verdict, score) => {
    expect(judge(question, false, typed)).toMatchObject({ verdict, score, key: question.key });
  });

  it('is close without a correction, and wrong where it is called true', () => {
    expect(judge(question, false)).toMatchObject({
      verdict: 'close',
      score: 0.5,
      reason: 'It is false, but you did not say what is wrong with it.',
    });
    expect(judge(question, true)).toMatchObject({
      verdict: 'wrong',
      score: 0,
      reason: 'The article does not say this.',
    });
  });

  it('takes a correction that is nearly right for more than none', () => {
    expect(judge(ask('cost', false), false, '40 crowns')).toMatchObject({ verdict: 'close', score: 0.75 });
  });

  it('says why a correction is not right', () => {
    expect(judge(ask('opened-by', false), false, 'Mia Holt')?.reason).toBe(
      'It is false, but your correction is not right. That is Mia Holt.',
    );
  });

  it('is solved with what stands in the true one, in its hole', () => {
    const solution = solveTrueFalse(question);
    expect(solution).toEqual({ type: 'true-false', value: false, correction: 'six' });
    expect(judgeTrueFalse(question, solution, dossier)).toMatchObject({ verdict: 'right', score: 1 });
    expect(question.correction).toMatchObject({
      prompt: 'The council will buy ____ bells.',
      accept: ['six', '6'],
    });
  });

  it('shows nothing of its correction', () => {
    expect(Object.keys(viewQuestion(question)).sort()).toEqual(['facts', 'stem', 'topic', 'type']);
  });

  it('is judged without a correction in quizzes of before', () => {
    const { correction: _, ...before } = question;
    expect(judge(before, false)).toMatchObject({ verdict: 'right', score: 1 });
    expect(storedQuestion.parse(JSON.parse(JSON.stringify(before)))).toEqual(before);
    expect(storedQuestion.parse(JSON.parse(JSON.stringify(question)))).toEqual(question);
  });
});

describe('a true statement', () => {
  const question = ask('bells', true);

  it('is right when it is called true, and wrong when it is corrected', () => {
    expect(judge(question, true)).toMatchObject({
      verdict: 'right',
      score: 1,
      reason: 'This is what the article says.',
    });
    expect(judge(question, false, 'six')).toMatchObject({ verdict: 'wrong', score: 0 });
    expect(solveTrueFalse(question)).toEqual({ type: 'true-false', value: true });
  });
});

describe('makeTrueFalse', () => {
  it('makes none of a fact that cannot be falsified', () => {
    const [fact] = dossier.facts;
    if (fact === undefined) throw new Error('The harbour has facts.');
    expect(makeTrueFalse(dossier, { ...fact, statement: 'Nobody came.' }, createRandom(1))).toBeUndefined();
  });

  it('judges no response of another kind', () => {
    expect(judgeTrueFalse(ask('bells', true), { type: 'typed', text: 'true' }, dossier)).toBeUndefined();
  });
});
