import { type ContractCase, dossier } from './contract-case.ts';

/** A quiz of two questions. */
export const aQuiz = { dossier, topics: ['council'], types: ['choice'], count: 2, seed: 5 };

/** Quizzes. */
export const quizCases: readonly ContractCase[] = [
  [
    'a quiz',
    { method: 'quiz.start', params: aQuiz },
    { ok: true, value: { count: 2, seed: 5, answered: [] } },
  ],
  [
    'a quiz that is not there',
    { method: 'quiz.get', params: { quiz: '99' } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'a quiz id that is no number',
    { method: 'quiz.get', params: { quiz: '1 OR 1=1' } },
    { ok: false, error: { kind: 'not-found' } },
  ],
];
