import type { Fact, When } from '../dossier/format.ts';
import { daysOf, parseCalendarDate } from './calendar.ts';

/** Something that happened, with the facts that tell of it; days count from 1970-01-01. */
export type Happening = {
  readonly when: When;
  readonly startDay: number;
  /** The first day after it; none where it went on. */
  readonly endDay: number | undefined;
  readonly facts: readonly Fact[];
};

/**
 * What the facts say has happened, by its beginning; of two that begin together the longer first, then the
 * one whose time the article itself gives.
 */
export function listHappenings(facts: readonly Fact[]): readonly Happening[] {
  const dated = facts.flatMap((fact) => (fact.when ? [{ fact, when: fact.when }] : []));
  return [...Map.groupBy(dated, ({ when }) => when.what).values()]
    .flatMap((group) => {
      const when = group.find((each) => each.when.because !== undefined)?.when ?? group[0]?.when;
      const from = when && parseCalendarDate(when.from);
      const last = when && parseCalendarDate(when.to ?? when.from);
      if (!when || !from || !last) return [];
      return [
        {
          when,
          startDay: daysOf(from).start,
          endDay: when.open ? undefined : daysOf(last).end,
          facts: group.map(({ fact }) => fact),
        },
      ];
    })
    .sort(
      (a, b) =>
        a.startDay - b.startDay ||
        (b.endDay ?? Number.POSITIVE_INFINITY) - (a.endDay ?? Number.POSITIVE_INFINITY) ||
        Number(a.when.because !== undefined) - Number(b.when.because !== undefined),
    );
}
