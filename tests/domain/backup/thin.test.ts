import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatedBackup, thinBackups } from '../../../src/main/domain/backup/thin.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1, 12);

/** Backups made in the order given, at these days since New Year 2026. */
function madeOn(days: readonly number[]): readonly DatedBackup[] {
  return days.map((day, index) => ({
    id: `${index}`,
    number: index + 1,
    at: START + day * DAY,
    offsetMinutes: 360,
  }));
}

const idsOf = (backups: readonly DatedBackup[]) => backups.map(({ id }) => id);
const keptOf = (backups: readonly DatedBackup[]) => {
  const gone = new Set(thinBackups(backups));
  return backups.filter((backup) => !gone.has(backup));
};
const dayOf = ({ at, offsetMinutes }: DatedBackup) => Math.floor((at + offsetMinutes * 60_000) / DAY);

/** Any order of dates, as a clock that jumps makes it. */
const shelves = fc
  .array(
    fc.record({
      day: fc.integer({ min: -400, max: 400 }),
      offset: fc.integer({ min: -720, max: 840 }),
    }),
    {
      maxLength: 120,
    },
  )
  .map((made) =>
    made.map(
      ({ day, offset }, index): DatedBackup => ({
        id: `${index}`,
        number: index + 1,
        at: START + day * DAY,
        offsetMinutes: offset,
      }),
    ),
  );

describe('thinBackups', () => {
  it('leaves 12 days, 10 weeks and 9 months of almost a year of daily backups', () => {
    // 30 December 2026 is a Wednesday.
    const kept = keptOf(madeOn(Array.from({ length: 364 }, (_, day) => day))).map(({ at }) =>
      new Date(at).toISOString().slice(5, 10),
    );
    const days = Array.from({ length: 12 }, (_, ago) => `12-${30 - ago}`);
    const sundays = ['12-27', '12-20', '12-13', '12-06', '11-29', '11-22', '11-15', '11-08', '11-01'];
    const months = ['12-30', '11-30', '10-31', '09-30', '08-31', '07-31', '06-30', '05-31', '04-30'];
    expect(new Set(kept)).toEqual(new Set([...days, ...sundays, ...months]));
  });

  it('keeps all of the newest day, and one of it from the next day on', () => {
    expect(idsOf(thinBackups(madeOn([0, 0, 0])))).toEqual([]);
    expect(idsOf(thinBackups(madeOn([0, 0, 0, 1])))).toEqual(['0', '1']);
  });

  it('keeps the one made after the clock was set back by years', () => {
    const shelf = madeOn([...Array.from({ length: 300 }, (_, day) => day), -700]);
    expect(idsOf(keptOf(shelf))).toContain('300');
  });

  it('takes nothing from nothing', () => {
    expect(thinBackups([])).toEqual([]);
  });

  it('never takes the one made last, wherever the clock put it', () => {
    fc.assert(
      fc.property(shelves, (shelf) => {
        expect(idsOf(thinBackups(shelf))).not.toContain(shelf.at(-1)?.id);
      }),
    );
  });

  it('leaves at most 31 besides those of the newest day and the last one', () => {
    fc.assert(
      fc.property(shelves, (shelf) => {
        const newest = Math.max(...shelf.map(dayOf));
        expect(keptOf(shelf).filter((backup) => dayOf(backup) < newest).length).toBeLessThanOrEqual(31);
      }),
    );
  });

  it('takes one only where a later one of its day stays, or 12 days are newer', () => {
    fc.assert(
      fc.property(shelves, (shelf) => {
        const kept = keptOf(shelf);
        for (const gone of thinBackups(shelf)) {
          const later = kept.some((one) => dayOf(one) === dayOf(gone) && one.number > gone.number);
          const newer = new Set(shelf.map(dayOf).filter((day) => day > dayOf(gone)));
          expect(later || newer.size >= 12).toBe(true);
        }
      }),
    );
  });

  it('leaves alone what it has thinned', () => {
    fc.assert(
      fc.property(shelves, (shelf) => {
        expect(thinBackups(keptOf(shelf))).toEqual([]);
      }),
    );
  });

  it('asks nothing of the order in which it is told of them', () => {
    fc.assert(
      fc.property(shelves, (shelf) => {
        expect(new Set(idsOf(thinBackups(shelf.toReversed())))).toEqual(new Set(idsOf(thinBackups(shelf))));
      }),
    );
  });
});
