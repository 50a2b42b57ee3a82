import { type ContractCase, dossier } from './contract-case.ts';

/** A quiz of two questions. */
export const aQuiz = { dossier, topics: ['council'], types: ['choice'], count: 2, seed: 5 };

const draft = { quiz: '99', index: 0, isFlagged: true, duration: 900, used: 1_000 };

/** Quizzes. */
export const quizCases: readonly ContractCase[] = [
  [
    'a quiz',
    { method: 'quiz.start', params: aQuiz },
    { ok: true, value: { count: 2, seed: 5, answered: [] } },
  ],
  [
    'an exam, whose questions are there at once',
    { method: 'quiz.start', params: { ...aQuiz, mode: 'exam', timed: true } },
    { ok: true, value: { mode: 'exam', sitting: { position: 0, clock: { used: 0, limit: 120_000 } } } },
  ],
  [
    'a draft for an exam that is not there',
    { method: 'quiz.draft', params: draft },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'a draft with time that is no number',
    { method: 'quiz.draft', params: { ...draft, used: '1' } },
    { ok: false, error: { kind: 'malformed' } },
  ],
  ...(
    [
      ['quiz.spend', { quiz: '99', index: 0, used: 1_000 }],
      ['quiz.extend', { quiz: '99' }],
      ['quiz.hand-in', { quiz: '99', used: 1_000 }],
      ['quiz.next-round', { quiz: '99' }],
      ['quiz.try', { quiz: '99', prompt: 0, answer: 0 }],
      ['quiz.finish-match', { quiz: '99', tries: [] }],
    ] as const
  ).map(
    ([method, params]): ContractCase => [
      `${method} for a quiz that is not there`,
      { method, params },
      { ok: false, error: { kind: 'not-found' } },
    ],
  ),
  [
    'the daily quiz',
    { method: 'quiz.daily', params: { dossier } },
    { ok: true, value: { mode: 'daily', count: 5, answered: [] } },
  ],
  [
    'a match, without saying what belongs together',
    { method: 'quiz.start', params: { ...aQuiz, mode: 'match' } },
    { ok: true, value: { mode: 'match', count: 2 } },
  ],
  [
    'an adaptive quiz',
    { method: 'quiz.start', params: { ...aQuiz, mode: 'adaptive' } },
    { ok: true, value: { mode: 'adaptive', count: 2 } },
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
  [
    'a claim on a question that is not answered',
    { method: 'quiz.claim', params: { quiz: '99', index: 0, isCounted: true } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'a claim that is neither yes nor no',
    { method: 'quiz.claim', params: { quiz: '1', index: 0, isCounted: 'yes' } },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'a sheet of a quiz that is not there',
    { method: 'quiz.export', params: { quiz: '99', format: 'html' } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'a quiz in a format that there is not',
    { method: 'quiz.export', params: { quiz: '1', format: 'exe' } },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'the past of a dossier without a quiz',
    { method: 'quiz.history', params: { dossier } },
    {
      ok: true,
      value: { quizzes: [], calibration: { levels: [{ confidence: 1, answered: 0 }, {}, {}], errors: [] } },
    },
  ],
];
