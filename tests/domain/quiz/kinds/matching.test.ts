import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeResponse } from '../../../../src/main/domain/quiz/judge.ts';
import type { Matching } from '../../../../src/main/domain/quiz/kinds/matching.ts';
import {
  keyOf,
  solveQuestion,
  storedQuestion,
  viewQuestion,
} from '../../../../src/main/domain/quiz/question.ts';
import { containsWords, fold } from '../../../../src/main/domain/text/fold.ts';
import type { FactId, TopicId } from '../../../../src/shared/model/ids.ts';
import { aDossier } from '../../../support/dossiers.ts';
import { makeAll } from '../../../support/questions.ts';
import { theShippedDossier } from '../../../support/shipped.ts';
import { aCrew } from './crew.ts';

const shipped = theShippedDossier();
const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const everyMatching = (check: (question: Matching) => void) =>
  fc.assert(
    fc.property(seeds, (seed) => makeAll('matching', shipped, seed).forEach(check)),
    { numRuns: 12 },
  );

const question: Matching = {
  type: 'matching',
  facts: ['a' as FactId],
  topic: 'council' as TopicId,
  stem: 'Match each person with the office.',
  left: ['Ada', 'Jon', 'Mia', 'Olav'],
  right: ['Pilot', 'Warden', 'Mayor', 'Master', 'Clerk'],
  pairs: [2, 0, 1, 3],
};
const judge = (pairs: readonly (number | null)[]) =>
  judgeResponse(question, { type: 'matching', pairs }, aDossier());

describe('makeMatching', () => {
  it('pairs four to six things, each with one right item, and has right items to spare', () => {
    everyMatching(({ left, right, pairs, facts }) => {
      expect(left.length).toBeGreaterThanOrEqual(4);
      expect(left.length).toBeLessThanOrEqual(6);
      expect(new Set(pairs).size).toBe(left.length);
      expect(new Set(facts).size).toBe(left.length);
      expect(new Set(right.map(fold)).size).toBe(right.length);
      expect(new Set(left).size).toBe(left.length);
      expect(right.length - left.length).toBeLessThanOrEqual(2);
    });
  });

  it('has no left item that says its own right one or another’s', () => {
    everyMatching(({ left, right }) => {
      for (const text of left) expect(right.filter((item) => containsWords(text, item))).toEqual([]);
    });
  });

  it('asks about the fact it was made for first, and about free facts only', () => {
    const asked = makeAll('matching', shipped, 3);
    expect(asked.length).toBeGreaterThan(50);
    const topics = new Map(shipped.facts.map(({ id, topic }) => [id, topic]));
    for (const { facts, topic } of asked) expect(topics.get(facts[0] ?? ('' as FactId))).toBe(topic);
  });

  it('makes every relation of the shipped dossier that has four pairs', () => {
    const stems = [1, 2, 3, 4, 5].flatMap((seed) =>
      makeAll('matching', shipped, seed).map(({ stem }) => stem),
    );
    expect(new Set(stems)).toEqual(
      new Set([
        'Who said it? Match each statement with its source.',
        'Where was it? Match each statement with its place.',
        'Match each statement with what is missing in it.',
        'Match each person with the country.',
        'Match each person with the office.',
        'Match each person with the office and country.',
      ]),
    );
  });

  it('pairs leaders with their own countries', () => {
    const countries = new Map(
      shipped.entities.map(({ name, country }) => [
        name,
        shipped.entities.find(({ id }) => id === country)?.name,
      ]),
    );
    const asked = [1, 2, 3, 4, 5]
      .flatMap((seed) => makeAll('matching', shipped, seed))
      .filter(({ stem }) => stem === 'Match each person with the country.');
    for (const { left, right, pairs } of asked) {
      expect(left.map((_, index) => right[pairs[index] ?? -1])).toEqual(
        left.map((name) => countries.get(name)),
      );
    }
    expect(asked.length).toBeGreaterThan(0);
  });

  it('gives no two statements of one speaker, and no speaker whom a statement speaks of', () => {
    const speakers = new Map(shipped.facts.map((fact) => [fact.id, fact]));
    const asked = [1, 2, 3]
      .flatMap((seed) => makeAll('matching', shipped, seed))
      .filter(({ stem }) => stem.startsWith('Who said it?'));
    for (const { facts, right } of asked) {
      const about = facts.flatMap((id) => speakers.get(id) ?? []);
      expect(new Set(about.map(({ speaker }) => speaker)).size).toBe(about.length);
      const ids = right.map((text) => shipped.entities.find(({ name }) => name === text)?.id);
      for (const { entities, speaker } of about) {
        expect(ids.filter((id) => id && id !== speaker && entities.includes(id))).toEqual([]);
      }
    }
  });

  it('uses no fact that is not free', () => {
    const crew = aCrew();
    expect(makeAll('matching', crew, 1).length).toBeGreaterThan(0);
    const some = { ...crew, facts: crew.facts.slice(0, 3) };
    expect(makeAll('matching', some, 1)).toEqual([]);
  });

  it('pairs nothing of a text with fewer than four things to pair', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(makeAll('matching', aDossier(), seed)).toEqual([]);
      }),
    );
  });

  it('pairs people with offices in a text of another subject, too', () => {
    const [first] = makeAll('matching', aCrew(), 4).filter(({ stem }) => stem.includes('the office.'));
    expect(first?.left.toSorted()).toEqual(['Ada Brand', 'Jon Ferrow', 'Mia Holt', 'Olav Renn']);
    const offices = {
      'Ada Brand': 'Mayor',
      'Jon Ferrow': 'Pilot',
      'Mia Holt': 'Warden',
      'Olav Renn': 'Master',
    };
    expect(
      Object.fromEntries(
        first?.left.map((name, index) => [name, first.right[first.pairs[index] ?? -1]]) ?? [],
      ),
    ).toEqual(offices);
  });
});

describe('judgeMatching', () => {
  it('is right when every pair is', () => {
    expect(judge([2, 0, 1, 3])).toEqual({
      verdict: 'right',
      score: 1,
      reason: 'Right.',
      key: 'Ada – Mayor\nJon – Pilot\nMia – Warden\nOlav – Master',
    });
  });

  it('gives the share of right pairs, and says how many', () => {
    expect(judge([2, 0, 4, null])).toMatchObject({
      verdict: 'close',
      score: 0.5,
      reason: '2 of 4 pairs right.',
    });
    expect(judge([2, 0, 3, 1])).toMatchObject({ verdict: 'close', score: 0.5 });
  });

  it('is wrong when none is', () => {
    expect(judge([null, null, null, null])).toMatchObject({
      verdict: 'wrong',
      score: 0,
      reason: 'None of the 4 pairs is right.',
    });
    expect(judge([0, 2, 3, 1])).toMatchObject({ verdict: 'wrong', score: 0 });
  });

  it('refuses what are no pairs of the question', () => {
    expect(judge([2, 0, 1])).toBeUndefined();
    expect(judge([2, 0, 1, 5])).toBeUndefined();
    expect(judge([2, 2, 1, 3])).toBeUndefined();
    expect(judgeResponse(question, { type: 'typed', text: 'Mayor' }, aDossier())).toBeUndefined();
  });

  it('finds its own solution right', () => {
    everyMatching((made) =>
      expect(judgeResponse(made, solveQuestion(made), shipped)).toMatchObject({ verdict: 'right' }),
    );
  });
});

describe('a matching that is shown and stored', () => {
  it('shows both sides and no pair', () => {
    expect(viewQuestion(question)).toEqual({
      type: 'matching',
      facts: question.facts,
      topic: question.topic,
      stem: question.stem,
      left: question.left,
      right: question.right,
    });
  });

  it('is read back as it was', () => {
    expect(storedQuestion.parse(JSON.parse(JSON.stringify(question)))).toEqual(question);
  });

  it('says its key in words', () => {
    expect(keyOf(question)).toBe('Ada – Mayor\nJon – Pilot\nMia – Warden\nOlav – Master');
  });
});
