import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/main/domain/dossier/dossier.ts';
import { type AgendaItem, factFile, type When } from '../../../src/main/domain/dossier/format.ts';
import { checkDossier } from '../../../src/main/domain/dossier/rules.ts';
import type { EntityId, FactId } from '../../../src/shared/model/ids.ts';
import { aDossier, anEntity } from '../../support/dossiers.ts';

const made = aDossier();

function withWhen(fact: string, when: When): Dossier {
  return aDossier({ facts: made.facts.map((each) => (each.id === fact ? { ...each, when } : each)) });
}

function withItem(changes: Partial<AgendaItem>): Dossier {
  return aDossier({ agenda: made.agenda.map((item) => ({ ...item, ...changes })) });
}

const reasons = (dossier: Dossier) => checkDossier(dossier).map(({ reason }) => reason);

describe('when a fact happened', () => {
  it.each<readonly [string, When, string]>([
    ['a year', { what: 'It', from: '2030' }, 'its time says “2030”'],
    ['a month', { what: 'It', from: '2031-04' }, 'its time says “april”'],
    ['a day', { what: 'It', from: '2031-03-04' }, 'its time says “4”'],
    ['an end', { what: 'It', from: '2031', to: '2033' }, 'its time says “2033”'],
  ])('needs evidence of %s', (_, when, reason) => {
    expect(reasons(withWhen('met-in', when)).join('\n')).toContain(reason);
  });

  it('may be inferred, with the reason', () => {
    const when: When = { what: 'It', from: '2030-12', because: 'The minutes were written later.' };
    expect(reasons(withWhen('met-in', when))).toEqual([]);
  });

  it('is read in the article’s language', () => {
    const facts = made.facts.map((fact) =>
      fact.id === 'met-in' ? { ...fact, evidence: { ...fact.evidence, exact: 'am 3. März 2031' } } : fact,
    );
    const header = { ...made.header, language: 'de' };
    expect(reasons(aDossier({ header, facts })).join('\n')).not.toContain('its time says');
  });

  it('is one time for one happening', () => {
    const when: When = { what: 'The council meets', from: '2031-03' };
    expect(reasons(withWhen('opened-by', { ...when, because: 'At the meeting.' }))).toEqual([
      'another fact gives “The council meets” another time',
    ]);
  });

  it.each([
    ['a day that never was', { from: '2031-02-29' }],
    ['an end before its beginning', { from: '2031', to: '2030' }],
    ['an end though it goes on', { from: '2031', to: '2032', open: true }],
  ])('has not %s', (_, when) => {
    const [fact] = made.facts;
    expect(factFile.safeParse({ ...fact, when: { what: 'It', ...when } }).success).toBe(false);
    expect(factFile.safeParse({ ...fact, when: { what: 'It', from: '2031' } }).success).toBe(true);
  });
});

describe('an item of the agenda', () => {
  it.each<readonly [string, Partial<AgendaItem>, string]>([
    ['raised by who says nothing of it', { raisedBy: 'mia-holt' as EntityId }, 'mia-holt says none'],
    ['raised by nobody known', { raisedBy: 'nobody' as EntityId }, 'nobody is not declared'],
    ['with a document that is a person', { document: 'ada-brand' as EntityId }, 'ada-brand is no document'],
    ['with a document of no fact', { document: 'mia-holt' as EntityId }, 'none of its facts names mia-holt'],
    ['of no event', { event: 'port-elin' as EntityId }, 'port-elin is no event'],
    ['without such a fact', { facts: ['lost' as FactId] }, 'there is no fact lost'],
  ])('is not %s', (_, changes, reason) => {
    expect(reasons(withItem(changes)).join('\n')).toContain(reason);
  });

  it('has an id of its own', () => {
    expect(reasons(aDossier({ agenda: [...made.agenda, ...made.agenda] }))).toEqual([
      'this id is used twice',
    ]);
  });
});

describe('the role of an entity', () => {
  it('is one of the dossier’s, and what it is within is declared', () => {
    const entities = [anEntity({ role: 'ghost', within: 'nowhere' as EntityId }), ...made.entities.slice(1)];
    expect(reasons(aDossier({ entities }))).toEqual([
      'the entity nowhere is not declared',
      'the role ghost is not declared',
    ]);
  });
});
