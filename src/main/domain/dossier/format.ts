import { z } from 'zod';
import { ENTITY_KINDS } from '../../../shared/model/article.ts';
import type { DossierId, EntityId, FactId, NoteId, TopicId } from '../../../shared/model/ids.ts';
import {
  ANSWER_KINDS,
  brandedSlug,
  calendarDate,
  evidence,
  line,
  orphaned,
  STATUSES,
  slug,
} from './fields.ts';

/**
 * The files of a dossier, as a stranger may write them. Lengths are bounded because a dossier is
 * outside input: nothing in it may grow a card, a screen or the database without limit.
 */
export const entityFile = z.strictObject({
  id: brandedSlug<EntityId>(),
  kind: z.enum(ENTITY_KINDS),
  name: line(120),
  aliases: z.array(line(120)).max(40),
  description: line(240),
  /** Who says so: the article itself, or we (then it is shown as an editor's note). */
  describedBy: z.enum(['article', 'editor']),
  /** Entities that can stand in for each other as distractors, for example `head-of-state`. */
  group: slug.optional(),
  country: brandedSlug<EntityId>().optional(),
  /** The part it plays in the article, one of the header's. */
  role: slug.optional(),
  /** What a person is there, for example `Prime Minister`. */
  office: line(80).optional(),
  /** The organisation or body that it belongs to. */
  within: brandedSlug<EntityId>().optional(),
  /** The ISO 3166-1 number of a country, by which the map knows its shape. */
  iso: z
    .string()
    .regex(/^\d{3}$/u, 'three digits')
    .optional(),
  /** The two countries that a border parts; the map draws the line they share. */
  between: z.tuple([brandedSlug<EntityId>(), brandedSlug<EntityId>()]).optional(),
  position: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      approximate: z.boolean(),
      /** Kilometres around the position within which the place lies, or over which a region reaches. */
      radius: z.number().positive().max(20_000).optional(),
    })
    .optional(),
});

/** When a fact happened, for the timeline. */
const whenFile = z
  .strictObject({
    /** What then happened, in a few words; facts that say the same are one entry. */
    what: line(60),
    from: calendarDate,
    /** The last year, month or day, where it took longer than one. */
    to: calendarDate.optional(),
    /** It went on when the article was written. */
    open: z.literal(true).optional(),
    part: z.enum(['morning', 'afternoon', 'evening', 'night']).optional(),
    /** Why we say so where the evidence does not; shown as an editor's note. */
    because: line(240).optional(),
  })
  .refine(({ to, open }) => to === undefined || open === undefined, 'either an end or open, not both')
  .refine(({ from, to }) => to === undefined || to > from, 'its end comes after its beginning');

const cardFile = z.strictObject({
  id: slug,
  form: z.enum(['basic', 'reversed', 'cloze']),
  front: line(320),
  back: line(200),
  accept: z.array(line(200)).max(20).optional(),
});

export const factFile = z.strictObject({
  id: brandedSlug<FactId>(),
  topic: brandedSlug<TopicId>(),
  kind: z.enum(ANSWER_KINDS),
  statement: line(400),
  status: z.enum(STATUSES),
  speaker: brandedSlug<EntityId>().optional(),
  entities: z.array(brandedSlug<EntityId>()).max(20),
  evidence,
  orphaned,
  when: whenFile.optional(),
  answer: z.strictObject({
    text: line(200),
    entity: brandedSlug<EntityId>().optional(),
    accept: z.array(line(200)).max(20).optional(),
    /** The words of the statement that a false version replaces; `text` where they are the same. */
    inStatement: line(200).optional(),
    /** Why the answer's words do not occur in the evidence, where they do not. */
    because: line(240).optional(),
  }),
  /** Wrong answers of the same kind that the article supports nowhere. */
  distractors: z.array(line(200)).max(12).optional(),
  /** Why the fact cannot be asked as multiple choice, where it has no wrong answers. */
  noChoice: line(240).optional(),
  cards: z.array(cardFile).min(1).max(6),
});

export const noteFile = z.strictObject({
  id: brandedSlug<NoteId>(),
  evidence,
  orphaned,
  note: line(500),
});

/** One thing that a meeting was to consider or did. */
export const agendaItemFile = z.strictObject({
  id: slug,
  /** The meeting. */
  event: brandedSlug<EntityId>(),
  title: line(120),
  /** Who named it. */
  raisedBy: brandedSlug<EntityId>().optional(),
  /** The document that was prepared for it. */
  document: brandedSlug<EntityId>().optional(),
  facts: z.array(brandedSlug<FactId>()).min(1).max(40),
});

/** Sentences that need no fact, with the reason why. */
const waiverFile = z.strictObject({ evidence, reason: line(240) });

export const dossierFile = z.strictObject({
  format: z.literal(1),
  id: brandedSlug<DossierId>(),
  version: z.int().min(1).max(1_000_000),
  title: line(200),
  dateline: line(120),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u),
  source: line(240),
  articleSha256: z.string().regex(/^[0-9a-f]{64}$/u),
  topics: z
    .array(z.strictObject({ id: brandedSlug<TopicId>(), name: line(60), about: line(240) }))
    .min(1)
    .max(6),
  /** Aliases that rightly name more than one entity. */
  ambiguousAliases: z.array(line(120)).max(50).optional(),
  /** The group of countries that the map marks, and what its legend calls them. */
  map: z.strictObject({ group: slug, name: line(60) }).optional(),
  /** The parts that entities play, in the order in which they are best learnt. */
  roles: z
    .array(z.strictObject({ id: slug, name: line(60), about: line(240) }))
    .min(1)
    .max(20)
    .optional(),
});

export const entitiesFile = z.array(entityFile).max(2000);
export const factsFile = z.array(factFile).max(5000);
export const notesFile = z.array(noteFile).max(500);
export const agendaFile = z.array(agendaItemFile).max(500);
export const waiversFile = z.array(waiverFile).max(500);

export type DossierHeader = Readonly<z.output<typeof dossierFile>>;
export type Entity = Readonly<z.output<typeof entityFile>>;
export type Fact = Readonly<z.output<typeof factFile>>;
export type When = NonNullable<Fact['when']>;
export type AgendaItem = Readonly<z.output<typeof agendaItemFile>>;
export type EditorsNote = Readonly<z.output<typeof noteFile>>;
export type Waiver = Readonly<z.output<typeof waiverFile>>;
