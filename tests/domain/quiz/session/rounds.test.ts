import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeRound,
  measureProgress,
  type Practice,
  ROUND,
} from '../../../../src/main/domain/quiz/session/rounds.ts';
import { type Step, standingOf } from '../../../../src/main/domain/quiz/session/standing.ts';
import type { FactId } from '../../../../src/shared/model/ids.ts';
import {
  type Confidence,
  FAMILY_OF,
  QUESTION_TYPES,
  type QuestionType,
  type Verdict,
} from '../../../../src/shared/model/question.ts';
import { aDossier } from '../../../support/dossiers.ts';

const dossier = aDossier();
const facts = dossier.facts.map(({ id }) => id);
const aPractice = (seed: number, types: readonly QuestionType[] = QUESTION_TYPES): Practice => ({
  seed,
  types,
  facts,
});

/** How a made learner answers the questions put to her, one after the other, for ever. */
type Answers = readonly { readonly verdict: Verdict; readonly confidence: Confidence | undefined }[];
const answers: fc.Arbitrary<Answers> = fc.array(
  fc.record({
    verdict: fc.constantFrom<Verdict>('right', 'close', 'wrong'),
    confidence: fc.option(fc.constantFrom<Confidence>(1, 2, 3), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 60 },
);
const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const kinds = fc.uniqueArray(fc.constantFrom(...QUESTION_TYPES), { minLength: 1 });

/** Works through rounds with these answers, then with right ones only; gives each round with its steps before. */
function work(practice: Practice, given: Answers) {
  const rounds: { readonly before: readonly Step[]; readonly steps: readonly Step[] }[] = [];
  let steps: readonly Step[] = [];
  for (
    let round = makeRound(dossier, practice, steps);
    round.length > 0;
    round = makeRound(dossier, practice, steps)
  ) {
    const before = steps;
    const now = round.map((question, index): Step => {
      return { facts: question.facts, type: question.type, ...(given[before.length + index] ?? RIGHT) };
    });
    steps = [...before, ...now];
    rounds.push({ before, steps: now });
    if (rounds.length > 200) throw new Error('It never ends.');
  }
  return { rounds, steps };
}

const RIGHT = { verdict: 'right', confidence: undefined } as const;

describe('a practice', () => {
  it('comes to an end with every fact known, in rounds of seven at most', () => {
    fc.assert(
      fc.property(seeds, kinds, answers, (seed, types, given) => {
        const practice = aPractice(seed, types);
        const { rounds, steps } = work(practice, given);
        const { known, total } = measureProgress(dossier, practice, steps);
        expect(known).toBe(total);
        expect(rounds.every(({ steps: round }) => round.length <= ROUND)).toBe(true);
        expect(new Set(steps.flatMap((step) => step.facts)).size).toBeGreaterThanOrEqual(total);
      }),
    );
  });

  it('asks no fact twice in a round, and none that is known already', () => {
    fc.assert(
      fc.property(seeds, answers, (seed, given) => {
        for (const { before, steps } of work(aPractice(seed), given).rounds) {
          const asked = steps.flatMap((step) => step.facts);
          expect(new Set(asked).size).toBe(asked.length);
          const known = steps.filter((step) =>
            step.facts.every((fact) => standingOf(fact, before, true).standing === 'known'),
          );
          expect(known).toEqual([]);
        }
      }),
    );
  });

  it('lets a fact be chosen before it is written, and written once it was recognised', () => {
    fc.assert(
      fc.property(seeds, answers, (seed, given) => {
        for (const { before, steps } of work(aPractice(seed, ['choice', 'typed']), given).rounds) {
          for (const { facts: asked, type } of steps) {
            const [fact] = asked;
            const recognised = before.some((step) => step.facts[0] === fact && step.verdict === 'right');
            // The made dossier's facts can all be typed; not all can be chosen.
            if (recognised) expect(FAMILY_OF[type]).toBe('write');
            const canBeChosen = dossier.facts.find(({ id }) => id === fact)?.distractors !== undefined;
            if (!recognised && canBeChosen) expect(FAMILY_OF[type]).not.toBe('write');
          }
        }
      }),
    );
  });

  it('brings back at once what was missed, what she was surest of first', () => {
    fc.assert(
      fc.property(seeds, answers, (seed, given) => {
        for (const { before, steps } of work(aPractice(seed, ['true-false', 'typed']), given).rounds) {
          const standings = steps.flatMap((step) => step.facts).map((fact) => standingOf(fact, before, true));
          const rank = standings.map(({ standing, error }) =>
            standing === 'missed' ? 1 + error : standing === 'new' ? -1 : 0,
          );
          expect(rank).toEqual(rank.toSorted((a, b) => b - a));
        }
      }),
    );
  });

  it('is the same for the same seed and the same answers, byte for byte', () => {
    fc.assert(
      fc.property(seeds, answers, (seed, given) => {
        for (const { before } of work(aPractice(seed), given).rounds) {
          const make = () => JSON.stringify(makeRound(aDossier(), aPractice(seed), before));
          expect(make()).toBe(make());
        }
      }),
    );
  });

  it('leaves out what the text no longer proves', () => {
    const [lost] = facts;
    const changed = aDossier({
      facts: dossier.facts.map((fact) => (fact.id === lost ? { ...fact, orphaned: true } : fact)),
    });
    const round = makeRound(changed, aPractice(1), []);
    expect(round.some((question) => question.facts.includes(lost ?? ('' as FactId)))).toBe(false);
  });
});

describe('standingOf', () => {
  const fact = 'a' as FactId;
  const step = (type: QuestionType, verdict: Verdict, confidence?: Confidence): Step => ({
    facts: [fact],
    type,
    verdict,
    confidence,
  });

  it.each([
    ['new before it was asked', [], true, 'new'],
    ['familiar when it was chosen', [step('choice', 'right')], true, 'familiar'],
    ['known when it was chosen and cannot be written', [step('choice', 'right')], false, 'known'],
    ['known when it was written', [step('choice', 'right'), step('typed', 'right')], true, 'known'],
    ['missed when it was only close', [step('choice', 'right'), step('typed', 'close')], true, 'missed'],
    ['new whatever happened to others', [{ ...step('typed', 'right'), facts: ['b' as FactId] }], true, 'new'],
  ] as const)('is %s', (_, steps, canBeWritten, standing) => {
    expect(standingOf(fact, steps, canBeWritten).standing).toBe(standing);
  });

  it('remembers that it was recognised, and how sure the last error was', () => {
    const steps = [step('choice', 'right'), step('typed', 'wrong', 2), step('typed', 'wrong', 3)];
    expect(standingOf(fact, steps, true)).toEqual({ standing: 'missed', isRecognised: true, error: 3 });
    expect(standingOf(fact, [...steps, step('typed', 'right')], true).error).toBe(0);
  });
});
