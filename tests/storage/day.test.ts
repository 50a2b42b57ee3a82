import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type StudyDay, studyDay } from '../../src/main/domain/review/moment.ts';
import type { Params } from '../../src/shared/contract/methods.ts';
import type { Rating, ReviewCard } from '../../src/shared/model/review.ts';
import { aBigDossier } from '../bench/big-dossier.ts';
import { aCore, type Core } from '../support/core.ts';

const MINUTE = 60_000;
const DOSSIER = aBigDossier(12, (fact) => 1 + (fact % 3));
const { id: dossier } = DOSSIER.header;
const ROLLOVER = 4;

const source = fc.oneof(
  fc.constant({ kind: 'day' as const }),
  fc.constantFrom('topic-0', 'topic-1', 'topic-5').map((topic) => ({ kind: 'day' as const, topic })),
  fc
    .uniqueArray(fc.nat(11), { minLength: 1 })
    .map((facts) => ({ kind: 'day' as const, facts: facts.map((fact) => `fact-${fact}`) })),
);
/** One sitting of a learner. */
type Sitting = {
  /** Minutes since the last one. */
  readonly after: number;
  /** Where the cards come from; none for the questions in the text. */
  readonly source: Params<'review.next'>['source'];
  readonly ratings: readonly Rating[];
};

const sitting: fc.Arbitrary<Sitting> = fc.record({
  after: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 60, max: 30_000 })),
  source: fc.option(source, { nil: undefined }),
  ratings: fc.array(fc.constantFrom<Rating>(1, 3, 4, 4), { minLength: 1, maxLength: 6 }),
});
const life = fc.array(sitting, { minLength: 1, maxLength: 15 });
const limits = fc.record({ newPerDay: fc.nat(9), reviewsPerDay: fc.nat(2) });

const rows = z.array(z.object({ card: z.string(), phase: z.string(), fact: z.string() }));

/** What the log says of a study day, counted anew. */
function reviewsOn({ database }: Core, day: StudyDay): z.output<typeof rows> {
  return rows.parse(database.prepare('SELECT card, phase, fact FROM review WHERE day = ?').all(day));
}

/** Lives through sittings, and tells of every card that is offered before it is answered. */
function liveThrough(
  core: Core,
  sittings: readonly Sitting[],
  onOffer: (card: ReviewCard, place: 'review' | 'text', today: StudyDay) => void,
): void {
  for (const { after, source: from, ratings } of sittings) {
    core.pass(after * MINUTE);
    for (const rating of ratings) {
      core.pass(MINUTE);
      const card =
        from === undefined
          ? core
              .call('prompts.get', { dossier })
              .places.flatMap(({ prompts }) => prompts)
              .find(({ answered }) => answered === undefined)?.card
          : core.call('review.next', { dossier, source: from }).card;
      if (card === undefined) break;
      onOffer(card, from === undefined ? 'text' : 'review', studyDay(core.now(), ROLLOVER));
      const { id, revision } = card;
      const graded = { dossier, card: id, revision, rating, duration: 900 };
      if (from === undefined) core.call('prompts.grade', graded);
      else core.call('review.grade', { ...graded, source: from });
    }
  }
}

describe('a day', () => {
  it('never goes beyond its limits, whatever sessions it is made of', () => {
    let offered = 0;
    fc.assert(
      fc.property(limits, life, ({ newPerDay, reviewsPerDay }, sittings) => {
        const core = aCore(DOSSIER);
        core.call('settings.set', { newPerDay, reviewsPerDay });
        liveThrough(core, sittings, ({ phase }, place, today) => {
          // Reading is a wish of its own: what is asked in the text counts, but is not held back.
          if (place === 'text') return;
          offered += 1;
          const done = reviewsOn(core, today).filter((review) => review.phase === phase).length;
          if (phase === 'new') expect(done).toBeLessThan(newPerDay);
          if (phase === 'review') expect(done).toBeLessThan(reviewsPerDay);
        });
      }),
      { numRuns: 40 },
    );
    expect(offered).toBeGreaterThan(100);
  });

  it('never begins or reviews two cards that answer each other', () => {
    let offered = 0;
    fc.assert(
      fc.property(life, (sittings) => {
        const core = aCore(DOSSIER);
        core.call('settings.set', { newPerDay: 99 });
        liveThrough(core, sittings, ({ id, phase }, _, today) => {
          // A step goes on where it was, over midnight too.
          if (phase !== 'new' && phase !== 'review') return;
          offered += 1;
          const [, fact] = id.split('/');
          const siblings = reviewsOn(core, today).filter(
            (review) => review.fact === fact && review.card !== id,
          );
          expect(siblings).toEqual([]);
        });
      }),
      { numRuns: 40 },
    );
    expect(offered).toBeGreaterThan(100);
  });
});
