import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/main/domain/dossier/format.ts';
import { judgeResponse } from '../../../../src/main/domain/quiz/judge.ts';
import { printQuestion } from '../../../../src/main/domain/quiz/print-question.ts';
import {
  keyOf,
  solveQuestion,
  storedQuestion,
  viewQuestion,
} from '../../../../src/main/domain/quiz/question.ts';
import { aDossier } from '../../../support/dossiers.ts';
import { makeAll } from '../../../support/questions.ts';
import { theShippedDossier } from '../../../support/shipped.ts';

const shipped = theShippedDossier();
const harbour = aDossier();

/** The question that a fact of the harbour gives. */
function ask(id: string, changes: Partial<Fact> = {}) {
  const dossier = aDossier({
    facts: harbour.facts.map((fact) => (fact.id === id ? { ...fact, ...changes } : fact)),
  });
  return makeAll('number', dossier, 1).find(({ facts }) => facts[0] === id);
}

function judge(question: ReturnType<typeof ask>, text: string) {
  if (!question) throw new Error('There is no such question.');
  return judgeResponse(question, { type: 'number', text }, harbour);
}

describe('makeNumber', () => {
  it('asks for the counts, quantities and years of a text', () => {
    expect(makeAll('number', harbour, 1).map(({ facts, value, unit }) => [facts[0], value, unit])).toEqual([
      ['cost', 40, 'silver crowns'],
      ['lit-again', 2032, ''],
      ['bells', 6, ''],
    ]);
    const values = new Map(
      makeAll('number', shipped, 1).map(({ facts, value }) => [String(facts[0]), value]),
    );
    expect(Object.fromEntries(values)).toEqual({
      'six-leaders': 6,
      'joint-meeting-three-bodies': 3,
      'anniversary-75': 75,
      'four-other-issues': 4,
      'cybercrime-ten-years': 10,
      'proxi-since': 2009,
      'exercise-six-countries': 6,
      'attack-twenty': 20,
      'attack-distance': 50,
    });
  });

  it('wants years and counts exactly, and says so', () => {
    expect(ask('lit-again')).toMatchObject({ tolerance: 0, allowance: 'The exact year counts.', reach: 3 });
    expect(ask('bells')).toMatchObject({ tolerance: 0, allowance: 'The exact number counts.', reach: 1 });
    expect(ask('cost')).toMatchObject({ tolerance: 0, reach: 5 });
  });

  it('allows a tenth where the text is rough, and a twentieth of what is large', () => {
    const rough = ask('cost', { statement: 'The light costs about 40 silver crowns.' });
    expect(rough).toMatchObject({
      tolerance: 4,
      allowance: 'Up to 10 % more or less counts as right.',
      reach: 8,
    });
    const large = ask('cost', {
      statement: 'It costs 1,000 crowns.',
      answer: { text: '1,000 crowns' },
      cards: [{ id: 'a', form: 'basic', front: 'What does it cost?', back: '1,000 crowns' }],
    });
    expect(large).toMatchObject({
      value: 1000,
      tolerance: 50,
      allowance: 'Up to 5 % more or less counts as right.',
      reach: 100,
    });
  });

  it('asks for no day, no month and nothing that no card asks for', () => {
    expect(ask('lit-again', { answer: { text: 'May 2032' } })).toBeUndefined();
    expect(
      ask('cost', { cards: [{ id: 'a', form: 'basic', front: 'What costs it?', back: 'light' }] }),
    ).toBeUndefined();
    expect(ask('cost', { kind: 'term' })).toBeUndefined();
  });
});

describe('judgeNumber', () => {
  it.each(['6', 'six', 'Six bells', 'about 6'])('takes “%s” for six bells', (text) => {
    expect(judge(ask('bells'), text)).toMatchObject({
      verdict: 'right',
      score: 1,
      reason: 'Right.',
      key: 'six',
    });
  });

  it('says how far a near number is off', () => {
    expect(judge(ask('bells'), '7')).toMatchObject({
      verdict: 'close',
      score: 0.5,
      reason: 'Near, but off by 1.',
    });
    expect(judge(ask('bells'), '8')).toMatchObject({
      verdict: 'wrong',
      score: 0,
      reason: 'Not near: off by 2.',
    });
    expect(judge(ask('lit-again'), '2029')).toMatchObject({
      verdict: 'close',
      reason: 'Near, but off by 3.',
    });
    expect(judge(ask('lit-again'), '2028')).toMatchObject({ verdict: 'wrong' });
  });

  it('takes what lies within the tolerance for right, and says how far it was off', () => {
    const rough = ask('cost', { statement: 'The light costs about 40 silver crowns.' });
    expect(judge(rough, '44')).toMatchObject({
      verdict: 'right',
      score: 1,
      reason: 'Near enough: off by 4.',
    });
    expect(judge(rough, '44.25')).toMatchObject({ verdict: 'close', reason: 'Near, but off by 4.25.' });
    expect(judge(rough, '48')).toMatchObject({ verdict: 'close' });
    expect(judge(rough, '49')).toMatchObject({ verdict: 'wrong' });
  });

  it('takes another unit for another answer', () => {
    expect(judge(ask('cost'), '40 gold coins')).toMatchObject({
      verdict: 'wrong',
      reason: 'This counts something else: “gold coins”.',
    });
    expect(judge(ask('cost'), '40 crowns')).toMatchObject({ verdict: 'right' });
  });

  it('says what is no number', () => {
    expect(judge(ask('bells'), ' ')).toMatchObject({ verdict: 'wrong', reason: 'Nothing was typed.' });
    expect(judge(ask('bells'), 'many')).toMatchObject({
      verdict: 'wrong',
      reason: 'This is not one number.',
    });
    expect(judge(ask('bells'), '5 or 6')).toMatchObject({
      verdict: 'wrong',
      reason: 'This is not one number.',
    });
  });

  it('refuses an answer of another kind, and finds its own solutions right', () => {
    const question = ask('bells');
    if (!question) throw new Error('There is such a question.');
    expect(judgeResponse(question, { type: 'typed', text: '6' }, harbour)).toBeUndefined();
    for (const made of [...makeAll('number', shipped, 2), ...makeAll('number', harbour, 2)]) {
      expect(judgeResponse(made, solveQuestion(made), shipped)).toMatchObject({ verdict: 'right' });
    }
  });
});

describe('a number that is shown, stored and printed', () => {
  it('shows what is counted and how exactly, and no key', () => {
    const question = ask('cost');
    if (!question) throw new Error('There is such a question.');
    expect(viewQuestion(question)).toEqual({
      type: 'number',
      facts: ['cost'],
      topic: 'lighthouse',
      stem: 'What does lighting the lighthouse again cost?',
      unit: 'silver crowns',
      allowance: 'The exact number counts.',
    });
    expect(storedQuestion.parse(JSON.parse(JSON.stringify(question)))).toEqual(question);
    expect(keyOf(question)).toBe('40 silver crowns');
    expect(printQuestion(question)).toEqual({
      task: 'Write the number. The exact number counts.',
      rows: ['____ silver crowns'],
      key: '40 silver crowns',
    });
    const bare = ask('bells');
    expect(bare && printQuestion(bare).rows).toEqual(['']);
  });
});
