import { expect, it } from 'vitest';
import { migrate } from '../../src/main/storage/migrations.ts';
import { openInMemory } from '../../src/main/storage/open.ts';
import { listQuestions } from '../../src/main/storage/quizzes.ts';
import { listResponses } from '../../src/main/storage/responses.ts';
import { MIGRATIONS } from '../support/core.ts';

it('keeps the quizzes of earlier versions, question by question', () => {
  const database = openInMemory(MIGRATIONS.slice(0, 14));
  const question = {
    type: 'true-false',
    fact: 'opened-by',
    topic: 'council',
    stem: 'x',
    value: true,
    key: 'x',
  };
  const insertQuiz = database.prepare(
    'INSERT INTO quiz (dossier, seed, at, offset_minutes, questions, plan) VALUES (?, 1, 2, 0, ?, ?)',
  );
  insertQuiz.run(
    'harbour',
    JSON.stringify([question, { ...question, stem: 'y' }]),
    JSON.stringify({ topics: ['council'], types: ['true-false'], count: 2 }),
  );
  database
    .prepare(
      `INSERT INTO response (quiz, position, answer, judgement, verdict, at, duration)
       VALUES (1, 0, '{"type":"true-false","value":true}', '{"verdict":"right","reason":"Right.","key":"x"}', 'right', 3, 4)`,
    )
    .run();

  migrate(database, MIGRATIONS);
  const { fact, ...kept } = question;
  expect(listQuestions(database, 1)).toEqual([
    { ...kept, facts: [fact] },
    { ...kept, facts: [fact], stem: 'y' },
  ]);
  expect(listResponses(database, 1)).toMatchObject([{ judgement: { verdict: 'right', score: 1 } }]);
});
