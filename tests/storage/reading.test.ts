import { describe, expect, it } from 'vitest';
import { reanchorLearner } from '../../src/main/services/reanchor.ts';
import { replaceDossier } from '../../src/main/storage/dossiers.ts';
import { aCore, HARBOUR } from '../support/core.ts';
import { ARTICLE, aDossier, sha256 } from '../support/dossiers.ts';

const dossier = HARBOUR;
const { length } = ARTICLE;

describe('what was read', () => {
  it('is kept as ranges, and only they count', () => {
    const { call } = aCore();
    call('reading.save', { dossier, offset: length, read: [{ start: length - 60, end: length + 500 }] });
    call('reading.save', {
      dossier,
      offset: 20,
      read: [
        { start: 0, end: 20 },
        { start: 10, end: 40 },
      ],
    });
    expect(call('article.get', { dossier }).reading).toEqual({
      offset: 20,
      read: [
        { start: 0, end: 40 },
        { start: length - 60, end: length },
      ],
    });
    expect(call('today.get', { dossier }).reading?.percent).toBe(Math.round((100 * 100) / length));
  });

  it('is nothing where the learner only went to a place', () => {
    const { call } = aCore();
    call('reading.save', { dossier, offset: length, read: [] });
    expect(call('today.get', { dossier }).reading).toMatchObject({ percent: 0 });
  });

  it('stays read in a corrected article, but for the sentence that was rewritten', () => {
    const core = aCore();
    core.call('reading.save', { dossier, offset: 0, read: [{ start: 0, end: length }] });
    const article = ARTICLE.replace('silver crowns', 'golden crowns');
    const newer = aDossier({ article, articleSha256: sha256(article), facts: [], notes: [] });
    replaceDossier(core.database, newer);
    reanchorLearner(core.database, aDossier(), newer);
    const read = core.reopen().call('article.get', { dossier }).reading?.read ?? [];
    expect(read).toHaveLength(2);
    const gap = article.slice(read[0]?.end, read[1]?.start).trim();
    expect(gap).toContain('golden crowns');
    expect(gap.match(/\./gu)).toHaveLength(1);
  });
});
