import fc from 'fast-check';
import { z } from 'zod';
import { type StudyDay, studyDay } from '../../src/main/domain/review/moment.ts';
import type { Params } from '../../src/shared/contract/methods.ts';
import type { CustomSource, Rating, ReviewCard } from '../../src/shared/model/review.ts';
import { aBigDossier } from '../bench/big-dossier.ts';
import { aCore, type Core } from './core.ts';

const MINUTE = 60_000;
const ROLLOVER = 4;
/** Milliseconds that every answer takes. */
export const LOOK = 9_000;

/** Facts of one, two and three cards. */
const DOSSIER = aBigDossier(12, (fact) => 1 + (fact % 3));
const { id: dossier } = DOSSIER.header;

type Source = NonNullable<Params<'review.next'>['source']>;

/** One sitting of a learner. */
export type Sitting = {
  /** Minutes since the last one. */
  readonly after: number;
  /** Where the cards come from; none for the questions in the text. */
  readonly source: Source | undefined;
  readonly ratings: readonly Rating[];
};

const ofDay = fc.oneof(
  fc.constant({ kind: 'day' as const }),
  fc.constantFrom('topic-0', 'topic-1', 'topic-5').map((topic) => ({ kind: 'day' as const, topic })),
  fc
    .uniqueArray(fc.nat(11), { minLength: 1 })
    .map((facts) => ({ kind: 'day' as const, facts: facts.map((fact) => `fact-${fact}`) })),
);
const custom: fc.Arbitrary<CustomSource> = fc.record({
  kind: fc.constant('custom' as const),
  search: fc.constantFrom('', 'is:new', '-is:new', 'topic:topic-1', 'due:30', 'rated:1:1'),
  mode: fc.constantFrom('schedule' as const, 'schedule' as const, 'cram' as const),
  order: fc.constantFrom('due' as const, 'weakest' as const, 'article' as const, 'random' as const),
  limit: fc.integer({ min: 1, max: 4 }),
});
const source: fc.Arbitrary<Source> = fc.oneof(
  { weight: 3, arbitrary: ofDay },
  { weight: 2, arbitrary: custom },
  { weight: 1, arbitrary: fc.constant({ kind: 'exam' as const }) },
);
const sitting: fc.Arbitrary<Sitting> = fc.record({
  // Often just before a day ends, so that steps go on in the next.
  after: fc.oneof(
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 60, max: 30_000 }),
    fc.constantFrom(16 * 60 - 9, 24 * 60 - 4),
  ),
  source: fc.option(source, { nil: undefined }),
  ratings: fc.array(fc.constantFrom<Rating>(1, 3, 4, 4), { minLength: 1, maxLength: 6 }),
});
/** Sittings of every kind, in the text and in Review, close together and weeks apart. */
export const life = fc.array(sitting, { minLength: 1, maxLength: 15 });

const rows = z.array(z.object({ card: z.string(), phase: z.string(), fact: z.string() }));

/** What the log says of a study day, counted anew. */
export function reviewsOn({ database }: Core, day: StudyDay): z.output<typeof rows> {
  return rows.parse(database.prepare('SELECT card, phase, fact FROM review WHERE day = ?').all(day));
}

/** A card that is offered, by what, on which study day, and what its session has answered before. */
export type Offer = {
  readonly card: ReviewCard;
  readonly from: 'text' | 'day' | 'exam' | 'custom' | 'cram';
  readonly today: StudyDay;
  readonly inSession: ReadonlySet<string>;
  /** Cards that the session may have, where it is custom. */
  readonly limit: number;
};

/** Lives through sittings, with an exam ahead of one minute a day, and tells of every card before it is answered. */
export function liveThrough(
  settings: Params<'settings.set'>,
  sittings: readonly Sitting[],
  onOffer: (offer: Offer, core: Core) => void,
): void {
  const core = aCore(DOSSIER);
  core.call('settings.set', settings);
  const start = studyDay(core.now(), ROLLOVER);
  core.call('exam.set', { dossier, day: start + 12, minutes: 1 });
  for (const { after, source, ratings } of sittings) {
    core.pass(after * MINUTE);
    const inSession = new Set<string>();
    const session = { dossier, source, since: core.call('review.start', { source }).since };
    for (const rating of ratings) {
      core.pass(MINUTE);
      const card = source === undefined ? firstInText(core) : core.call('review.next', session).card;
      if (card === undefined) break;
      const today = studyDay(core.now(), ROLLOVER);
      const limit = source?.kind === 'custom' ? source.limit : Number.POSITIVE_INFINITY;
      onOffer({ card, from: nameOf(source), today, inSession, limit }, core);
      inSession.add(card.id);
      const graded = { card: card.id, revision: card.revision, rating, duration: LOOK };
      if (source === undefined) core.call('prompts.grade', { dossier, ...graded });
      else core.call('review.grade', { ...session, ...graded });
    }
  }
}

function firstInText({ call }: Core): ReviewCard | undefined {
  const prompts = call('prompts.get', { dossier }).places.flatMap((place) => place.prompts);
  return prompts.find(({ answered }) => answered === undefined)?.card;
}

function nameOf(source: Source | undefined): Offer['from'] {
  if (source === undefined) return 'text';
  return source.kind === 'custom' && source.mode === 'cram' ? 'cram' : source.kind;
}
