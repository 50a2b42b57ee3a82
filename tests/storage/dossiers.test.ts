import { describe, expect, it } from 'vitest';
import { loadDossier } from '../../src/main/storage/dossier-rows.ts';
import { replaceDossier } from '../../src/main/storage/dossiers.ts';
import { openInMemory } from '../../src/main/storage/open.ts';
import { aCore, dumpLearner, HARBOUR, MIGRATIONS } from '../support/core.ts';
import { aDossier, changeFact } from '../support/dossiers.ts';
import { aMapDossier } from '../support/map.ts';

describe('replaceDossier and loadDossier', () => {
  it('gives back exactly what the files held', () => {
    const database = openInMemory(MIGRATIONS);
    replaceDossier(database, aDossier());
    expect(loadDossier(database, HARBOUR)).toEqual(aDossier());
  });

  it('keeps what the map draws', () => {
    const database = openInMemory(MIGRATIONS);
    replaceDossier(database, aMapDossier());
    expect(loadDossier(database, HARBOUR)).toEqual(aMapDossier());
  });

  it('gives back what a fact or a note may say besides', () => {
    const database = openInMemory(MIGRATIONS);
    const said = changeFact({ orphaned: true, noChoice: 'Every harbour has one.', distractors: undefined });
    const notes = said.notes.map((note) => ({ ...note, orphaned: true as const }));
    replaceDossier(database, { ...said, notes });
    expect(loadDossier(database, HARBOUR)).toEqual({ ...said, notes });
  });

  it('replaces the content and keeps every learner row', () => {
    const { database, call } = aCore();
    const turn = call('review.next', { dossier: HARBOUR });
    if (!turn.card) throw new Error('The made dossier has cards.');
    call('review.grade', { dossier: HARBOUR, card: turn.card.id, revision: 0, rating: 3, duration: 1000 });
    const before = dumpLearner(database);
    const newer = aDossier({
      facts: aDossier().facts.slice(1),
      header: { ...aDossier().header, version: 2 },
    });
    replaceDossier(database, newer);
    expect(loadDossier(database, HARBOUR)).toEqual(newer);
    expect(dumpLearner(database)).toBe(before);
  });
});
