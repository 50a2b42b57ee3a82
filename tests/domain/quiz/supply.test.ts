import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateQuiz } from '../../../src/main/domain/quiz/quiz.ts';
import { readDossier } from '../../../src/main/storage/dossier-files.ts';
import { QUESTION_TYPES } from '../../../src/shared/model/question.ts';
import { ROOT } from '../../support/core.ts';

const shipped = readDossier(join(ROOT, 'db', 'dossiers', 'csto-bishkek-2019'));
if (!shipped.ok) throw new Error('The shipped dossier can be read.');
const dossier = shipped.value;
const topics = dossier.header.topics.map(({ id }) => id);
const seeds = Array.from({ length: 20 }, (_, seed) => seed);
const draw = (seed: number, count: number) =>
  generateQuiz(dossier, { seed, count, topics, types: QUESTION_TYPES });

describe('a quiz of every kind over the shipped dossier', () => {
  it('has the ten questions asked for, of eight kinds or more', () => {
    for (const quiz of seeds.map((seed) => draw(seed, 10))) {
      expect(quiz.length).toBe(10);
      expect(new Set(quiz.map(({ type }) => type)).size).toBeGreaterThanOrEqual(8);
    }
  });

  it('has forty questions or more of fifty asked for', () => {
    expect(Math.min(...seeds.map((seed) => draw(seed, 50).length))).toBeGreaterThanOrEqual(40);
  });
});
