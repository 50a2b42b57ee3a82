import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/main/domain/dossier/dossier.ts';
import type { Entity } from '../../../../src/main/domain/dossier/format.ts';
import { distanceBetween } from '../../../../src/main/domain/quiz/compass.ts';
import { judgeResponse } from '../../../../src/main/domain/quiz/judge.ts';
import type { MapQuestion } from '../../../../src/main/domain/quiz/kinds/map.ts';
import { printQuestion } from '../../../../src/main/domain/quiz/print-question.ts';
import {
  keyOf,
  solveQuestion,
  storedQuestion,
  viewQuestion,
} from '../../../../src/main/domain/quiz/question.ts';
import { containsWords } from '../../../../src/main/domain/text/fold.ts';
import { aDossier, anEntity } from '../../../support/dossiers.ts';
import { makeAll } from '../../../support/questions.ts';
import { theShippedDossier } from '../../../support/shipped.ts';

const shipped = theShippedDossier();
const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const everyMap = (check: (question: MapQuestion) => void) =>
  fc.assert(
    fc.property(seeds, (seed) => makeAll('map', shipped, seed).forEach(check)),
    { numRuns: 15 },
  );

const aTown = (id: string, latitude: number, longitude: number, changes: Partial<Entity> = {}): Entity => {
  const { role: _role, office: _office, group: _group, ...rest } = anEntity();
  return {
    ...rest,
    id: id as Entity['id'],
    kind: 'place',
    name: id,
    aliases: [],
    position: { latitude, longitude, approximate: false },
    ...changes,
  };
};

/** The harbour council’s meeting in a town among others. */
function aCoast(...towns: readonly Entity[]): Dossier {
  const { facts } = aDossier();
  return aDossier({
    entities: towns,
    facts: facts
      .filter(({ id }) => id === 'met-in')
      .map((fact) => ({ ...fact, answer: { text: 'Saltmouth', entity: 'Saltmouth' as Entity['id'] } })),
  });
}
const TOWNS = [
  aTown('Saltmouth', 10, 20),
  aTown('Ferndale', 12, 20),
  aTown('Greywater', 10, 23),
  aTown('Southmere', 8, 20),
];
const only = (dossier: Dossier, seed = 1) => makeAll('map', dossier, seed)[0];

describe('makeMap', () => {
  it('marks four to six places or countries, one of them the answer', () => {
    everyMap(({ marks, names, keyMark, facts }) => {
      expect(marks.length).toBeGreaterThanOrEqual(4);
      expect(marks.length).toBeLessThanOrEqual(6);
      expect(names.length).toBe(marks.length);
      const fact = shipped.facts.find(({ id }) => id === facts[0]);
      const key = shipped.entities.find(({ id }) => id === fact?.answer.entity);
      expect(names[keyMark]).toBe(key?.name);
      expect(new Set(marks.map(({ iso }) => iso === undefined)).size).toBe(1);
    });
  });

  it('marks nothing else that the fact speaks of, and nothing that the stem names', () => {
    everyMap(({ names, keyMark, facts, stem }) => {
      const fact = shipped.facts.find(({ id }) => id === facts[0]);
      for (const name of names.filter((_, index) => index !== keyMark)) {
        const other = shipped.entities.find((entity) => entity.name === name);
        expect(other && fact?.entities.includes(other.id)).toBe(false);
        expect(containsWords(stem, name)).toBe(false);
      }
    });
  });

  it('keeps marks apart, by a share of the widest distance and by their circles', () => {
    everyMap(({ marks }) => {
      const pairs = marks.flatMap((one, index) =>
        marks.slice(index + 1).map((other) => [one, other] as const),
      );
      const far = pairs.map(([one, other]) => distanceBetween(one, other));
      expect(Math.min(...far)).toBeGreaterThanOrEqual(Math.max(300, ...far) / 15);
      expect(Math.max(...far)).toBeLessThanOrEqual(7000);
      for (const [one, other] of pairs) {
        expect(distanceBetween(one, other)).toBeGreaterThan((one.radius ?? 0) + (other.radius ?? 0));
      }
    });
  });

  it('describes each mark differently, and by nothing that it marks or lies in', () => {
    everyMap(({ marks, names }) => {
      const said = marks.map(({ described }) => described);
      expect(new Set(said).size).toBe(said.length);
      for (const text of said) {
        expect(text).toMatch(/^about [\d,]+ km (?:north|south|east|west)(?:-(?:east|west))? of /u);
        const from = shipped.entities.find(({ name }) => text.endsWith(` of ${name}`));
        const country = shipped.entities.find(({ id }) => id === from?.country)?.name;
        expect(names).not.toContain(from?.name);
        expect(names).not.toContain(country);
      }
    });
  });

  it('asks for places and for countries of the shipped text', () => {
    const keys = new Set(
      [1, 2, 3].flatMap((seed) => makeAll('map', shipped, seed)).map(({ names, keyMark }) => names[keyMark]),
    );
    for (const name of ['Bishkek', 'Harb-Maidon', 'Kyrgyzstan', 'Russia', 'Syria']) {
      expect(keys).toContain(name);
    }
  });

  it('works for the towns of another text, described from a country that is no mark', () => {
    const question = only(aCoast(...TOWNS, aTown('Farland', 3, 14, { kind: 'country', iso: '004' })));
    expect(question?.names.toSorted()).toEqual(['Ferndale', 'Greywater', 'Saltmouth', 'Southmere']);
    expect(question?.marks.every(({ described }) => described.endsWith(' of the middle of Farland'))).toBe(
      true,
    );
  });

  it('describes from the middle of the map where every place is a mark or sounds alike', () => {
    const question = only(aCoast(...TOWNS));
    expect(question?.marks.every(({ described }) => described.endsWith('of the middle of the map'))).toBe(
      true,
    );
  });

  it('marks no region, no border, nothing without a position, and nothing too close', () => {
    const [key, one, two, last] = TOWNS;
    if (!key || !one || !two || !last) throw new Error('There are four towns.');
    const { position } = last;
    if (!position) throw new Error('The town has a position.');
    expect(only(aCoast(key, one, two))).toBeUndefined();
    expect(only(aCoast(key, one, two, { ...last, position: { ...position, radius: 101 } }))).toBeUndefined();
    expect(only(aCoast(key, one, two, { ...last, position: { ...position, radius: 100 } }))).toBeDefined();
    expect(only(aCoast(key, one, two, { ...last, between: [one.id, two.id] }))).toBeUndefined();
    expect(only(aCoast(key, one, two, { ...last, position: undefined }))).toBeUndefined();
    expect(only(aCoast(key, one, two, { ...last, kind: 'country', iso: '004' }))).toBeUndefined();
    expect(only(aCoast(key, one, two, aTown('Nextdoor', 10.1, 20)))).toBeUndefined();
  });

  it('makes none for an answer that is not on the map', () => {
    expect(makeAll('map', aDossier(), 1)).toEqual([]);
  });
});

describe('judgeMap', () => {
  const question = only(aCoast(...TOWNS));
  if (!question) throw new Error('There is such a question.');
  const { keyMark, names } = question;
  const judge = (mark: number) => judgeResponse(question, { type: 'map', mark }, aDossier());

  it('is right for the mark of the answer', () => {
    expect(judge(keyMark)).toEqual({
      verdict: 'right',
      score: 1,
      reason: 'Right.',
      key: `Saltmouth, mark ${keyMark + 1}`,
    });
  });

  it('says what another mark is', () => {
    const other = (keyMark + 1) % 4;
    expect(judge(other)).toMatchObject({
      verdict: 'wrong',
      score: 0,
      reason: `Mark ${other + 1} is ${names[other]}; Saltmouth is mark ${keyMark + 1}.`,
    });
  });

  it('refuses a mark that is not there, and another kind of answer', () => {
    expect(judge(4)).toBeUndefined();
    expect(judgeResponse(question, { type: 'choice', option: 0 }, aDossier())).toBeUndefined();
  });

  it('shows marks without a name, and is stored, solved and printed', () => {
    const { facts, topic, stem, marks } = question;
    expect(viewQuestion(question)).toEqual({ type: 'map', facts, topic, stem, marks });
    expect(storedQuestion.parse(JSON.parse(JSON.stringify(question)))).toEqual(question);
    expect(solveQuestion(question)).toEqual({ type: 'map', mark: keyMark });
    expect(keyOf(question)).toBe(`Saltmouth, mark ${keyMark + 1}`);
    expect(printQuestion(question)).toEqual({
      task: 'Choose the place.',
      rows: marks.map(({ described }, index) => `${index + 1}) ${described}`),
      key: `Saltmouth, mark ${keyMark + 1}`,
    });
  });
});
