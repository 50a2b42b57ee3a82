import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../src/main/domain/article/passages.ts';
import { checkCoverage } from '../../src/main/domain/dossier/coverage.ts';
import { checkDossier } from '../../src/main/domain/dossier/rules.ts';
import { isAnchored } from '../../src/main/domain/evidence/anchor.ts';
import { generateQuiz } from '../../src/main/domain/quiz/quiz.ts';
import { listDossierFolders, readDossier } from '../../src/main/storage/dossier-files.ts';
import { loadDossier } from '../../src/main/storage/dossier-rows.ts';
import { replaceDossier } from '../../src/main/storage/dossiers.ts';
import { openInMemory } from '../../src/main/storage/open.ts';
import { QUESTION_TYPES } from '../../src/shared/model/question.ts';
import { MIGRATIONS, ROOT } from '../support/core.ts';
import { sha256 } from '../support/dossiers.ts';

const shipped = listDossierFolders(`${ROOT}/db/dossiers`).map((folder) => {
  const read = readDossier(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
});

describe.each(shipped.map((dossier) => [dossier.header.id, dossier] as const))(
  'the dossier %s',
  (_, dossier) => {
    it('keeps every rule', () => {
      expect(checkDossier(dossier)).toEqual([]);
    });

    it('has a fact, or a reason for none, for every sentence of its article', () => {
      expect(checkCoverage(dossier)).toEqual([]);
    });

    it('holds its article to the character, and every quotation at its place', () => {
      expect(sha256(dossier.article)).toBe(dossier.header.articleSha256);
      expect(dossier.facts.filter(({ evidence }) => !isAnchored(dossier.article, evidence))).toEqual([]);
      expect(splitPassages(dossier.article).length).toBeGreaterThan(10);
    });

    it('asks about every topic it declares', () => {
      const topics = new Set(dossier.facts.map(({ topic }) => topic));
      expect([...topics].sort()).toEqual(dossier.header.topics.map(({ id }) => id).sort());
    });

    it('comes back from the database exactly as it was, so that a quiz is the same from either', () => {
      const database = openInMemory(MIGRATIONS);
      replaceDossier(database, dossier);
      const loaded = loadDossier(database, dossier.header.id);
      expect(loaded).toEqual(dossier);
      const plan = {
        seed: 11,
        count: 20,
        topics: dossier.header.topics.map(({ id }) => id),
        types: QUESTION_TYPES,
      };
      expect(JSON.stringify(loaded && generateQuiz(loaded, plan))).toBe(
        JSON.stringify(generateQuiz(dossier, plan)),
      );
    });
  },
);
