import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOOK, life, liveThrough, type Offer, reviewsOn } from '../support/sittings.ts';

const limits = fc.record({ newPerDay: fc.nat(9), reviewsPerDay: fc.nat(2) });

/** How many offers of each kind were looked at: a property that saw none has shown nothing. */
function aTally() {
  const seen: Record<Offer['from'], number> = { text: 0, day: 0, exam: 0, custom: 0, cram: 0 };
  return { seen, note: ({ from }: Offer) => (seen[from] += 1) };
}

describe('a day', () => {
  it('never goes beyond its limits, whatever sessions it is made of', () => {
    const { seen, note } = aTally();
    fc.assert(
      fc.property(limits, life, ({ newPerDay, reviewsPerDay }, sittings) => {
        liveThrough({ newPerDay, reviewsPerDay }, sittings, (offer, core) => {
          const { card, from, today } = offer;
          // Reading and a part chosen to be studied are wishes of their own: they count, but are not held back.
          if (from !== 'day') return;
          note(offer);
          const done = reviewsOn(core, today).filter(({ phase }) => phase === card.phase).length;
          if (card.phase === 'new') expect(done).toBeLessThan(newPerDay);
          if (card.phase === 'review') expect(done).toBeLessThan(reviewsPerDay);
        });
      }),
      { numRuns: 30 },
    );
    expect(seen.day).toBeGreaterThan(50);
  });

  it('never gives the exam more than its minutes, whatever else it is made of', () => {
    const { seen, note } = aTally();
    fc.assert(
      fc.property(life, (sittings) => {
        liveThrough({}, sittings, (offer, core) => {
          const { card, from, today } = offer;
          if (from !== 'exam') return;
          note(offer);
          const spent = reviewsOn(core, today).length * LOOK;
          // A card is begun where it fits to its end; a step goes on while there is time.
          const isBegun = card.phase === 'new' || card.phase === 'review';
          expect(spent + (isBegun ? LOOK : 1)).toBeLessThanOrEqual(60_000);
        });
      }),
      { numRuns: 30 },
    );
    expect(seen.exam).toBeGreaterThan(5);
  });

  it('never asks two cards that answer each other, but where they are crammed', () => {
    const { seen, note } = aTally();
    fc.assert(
      fc.property(life, (sittings) => {
        liveThrough({ newPerDay: 99 }, sittings, (offer, core) => {
          const { card, from, today } = offer;
          // A cram asks all that it was given; its answers are in no log that the day reads.
          if (from === 'cram') return;
          note(offer);
          const [, fact] = card.id.split('/');
          const siblings = reviewsOn(core, today).filter(
            (review) => review.fact === fact && review.card !== card.id,
          );
          expect(siblings).toEqual([]);
        });
      }),
      { numRuns: 40 },
    );
    for (const from of ['text', 'day', 'exam', 'custom'] as const) expect(seen[from]).toBeGreaterThan(5);
  });
});

describe('a session of one’s own choice', () => {
  it('never has more cards than it was given', () => {
    const { seen, note } = aTally();
    fc.assert(
      fc.property(life, (sittings) => {
        liveThrough({}, sittings, (offer) => {
          const { card, from, inSession, limit } = offer;
          if (from !== 'custom' && from !== 'cram') return;
          note(offer);
          expect(new Set([...inSession, card.id]).size).toBeLessThanOrEqual(limit);
        });
      }),
      { numRuns: 30 },
    );
    expect(Math.min(seen.custom, seen.cram)).toBeGreaterThan(5);
  });
});
