import { describe, expect, it } from 'vitest';
import type { Fact, When } from '../../../src/main/domain/dossier/format.ts';
import { listHappenings } from '../../../src/main/domain/timeline/happenings.ts';
import type { FactId } from '../../../src/shared/model/ids.ts';
import { aDossier } from '../../support/dossiers.ts';

const [first] = aDossier().facts;

function aFact(id: string, when: When | undefined): Fact {
  if (!first) throw new Error('The made dossier has facts.');
  return { ...first, id: id as FactId, ...(when && { when }) };
}

describe('listHappenings', () => {
  it('orders by the beginning, the longer first, and leaves out what has no time', () => {
    const happenings = listHappenings([
      aFact('c', { what: 'a year', from: '2019' }),
      aFact('none', undefined),
      aFact('d', { what: 'a day', from: '2019-01-01' }),
      aFact('b', { what: 'going on', from: '2019', open: true }),
      aFact('e', { what: 'nine days', from: '2019-10-21', to: '2019-10-29' }),
      aFact('a', { what: 'early', from: '2009', to: '2010' }),
    ]);
    expect(happenings.map(({ when }) => when.what)).toEqual([
      'early',
      'going on',
      'a year',
      'a day',
      'nine days',
    ]);
    expect(happenings.map(({ startDay, endDay }) => endDay && endDay - startDay)).toEqual([
      730,
      undefined,
      365,
      1,
      9,
    ]);
  });

  it('puts what the article dates before what we date', () => {
    const happenings = listHappenings([
      aFact('ours', { what: 'ours', from: '2020', because: 'Counted.' }),
      aFact('theirs', { what: 'theirs', from: '2020' }),
    ]);
    expect(happenings.map(({ when }) => when.what)).toEqual(['theirs', 'ours']);
  });

  it('tells one happening by all its facts, with the reason that any of them gives', () => {
    const happenings = listHappenings([
      aFact('start', { what: 'exercise', from: '2019-10-21' }),
      aFact('end', { what: 'exercise', from: '2019-10-21', because: 'The year is ours.' }),
    ]);
    expect(happenings.map(({ facts }) => facts.map(({ id }) => id))).toEqual([['start', 'end']]);
    expect(happenings[0]?.when.because).toBe('The year is ours.');
  });
});
