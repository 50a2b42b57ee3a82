import type { EntitySummary } from './article.ts';
import type { EntityRef, Standing } from './entity.ts';
import type { Knowledge, KnownFact } from './knowledge.ts';

/** A part that entities play in the article, as the dossier orders them. */
type Role = { readonly id: string; readonly name: string; readonly about: string };

/** A person, body, force, organisation or country, and how well the learner knows it. */
export type Figure = EntitySummary &
  Pick<Standing, 'office' | 'within' | 'country'> & {
    readonly role: string | undefined;
    readonly facts: number;
    readonly knowledge: Knowledge;
  };

/** Everyone and every organisation of a dossier, in its order. */
export type People = { readonly roles: readonly Role[]; readonly figures: readonly Figure[] };

/** Something that happened; days count from 1970-01-01. */
export type TimelineEntry = {
  readonly what: string;
  /** A year, a month or a day, as `2009`, `2019-10` or `2019-10-21`. */
  readonly from: string;
  /** The last year, month or day; none where it took no longer than `from`, or went on. */
  readonly to: string | undefined;
  /** Whether it went on when the article was written. */
  readonly isOpen: boolean;
  readonly part: 'morning' | 'afternoon' | 'evening' | 'night' | undefined;
  /** Our reason for the time, where the article does not say it. */
  readonly because: string | undefined;
  readonly startDay: number;
  /** The first day after it; none where it went on. */
  readonly endDay: number | undefined;
  readonly facts: readonly KnownFact[];
};

/** One thing that a meeting was to consider or did. */
export type AgendaEntry = {
  readonly id: string;
  readonly title: string;
  readonly event: EntityRef;
  readonly raisedBy: (EntityRef & { readonly office: string | undefined }) | undefined;
  readonly document: EntityRef | undefined;
  readonly facts: readonly KnownFact[];
  readonly knowledge: Knowledge;
};
