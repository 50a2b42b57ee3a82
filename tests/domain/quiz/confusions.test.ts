import { describe, expect, it } from 'vitest';
import { gatherConfusions } from '../../../src/main/domain/quiz/confusions.ts';
import type { Question } from '../../../src/main/domain/quiz/question.ts';
import type { FactId, TopicId } from '../../../src/shared/model/ids.ts';

const base = { facts: ['bells' as FactId], topic: 'council' as TopicId, stem: 'How many?' };
const choice: Question = { ...base, type: 'choice', options: ['four', 'six', 'nine'], keyOption: 1 };
const typed: Question = { ...base, type: 'typed', key: 'six', accept: [], entity: undefined };
const status: Question = { ...base, type: 'status', options: ['Reported', 'Opinion'], keyOption: 0 };

describe('gatherConfusions', () => {
  it('keeps what was chosen or typed for the answer, in order', () => {
    expect(
      gatherConfusions([
        { question: choice, response: { type: 'choice', option: 2 } },
        { question: typed, response: { type: 'typed', text: 'four' } },
      ]),
    ).toEqual(new Map([['bells', ['nine', 'four']]]));
  });

  it.each([
    ['the right option', choice, { type: 'choice', option: 1 }],
    ['an option that is not there', choice, { type: 'choice', option: 7 }],
    ['no answer', choice, { type: 'none' }],
    ['what is no answer in words', status, { type: 'choice', option: 1 }],
  ] as const)('leaves out %s', (_, question, response) => {
    expect(gatherConfusions([{ question, response }])).toEqual(new Map());
  });
});
