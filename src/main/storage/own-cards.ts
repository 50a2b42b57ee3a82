import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardId, DossierId, FactId, TopicId } from '../../shared/model/ids.ts';
import type { CardPreview, EntryForm } from '../../shared/model/own-card.ts';
import type { Evidence } from '../domain/evidence/anchor.ts';
import { statement } from './statement.ts';

/** What the learner wrote, as it is kept. */
export type OwnEntry = {
  readonly id: number;
  readonly dossier: DossierId;
  readonly topic: TopicId;
  readonly form: EntryForm;
  readonly front: string;
  readonly back: string;
  readonly evidence: Evidence | undefined;
  readonly deleted: boolean;
  readonly createdAt: number;
  readonly changedAt: number;
};

/** One card of an entry; not `live` while its blank is taken out or its entry deleted. */
export type OwnCard = CardPreview & { readonly entry: number; readonly slot: number; readonly live: boolean };

const form = z.enum(['basic', 'reversed', 'cloze']);
const quotation = z.object({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start_offset: z.number(),
  end_offset: z.number(),
});

const entryRow = z
  .object({
    id: z.number(),
    dossier: z.string(),
    topic: z.string(),
    form,
    front: z.string(),
    back: z.string(),
    exact: z.string().nullable(),
    deleted: z.number(),
    created_at: z.number(),
    changed_at: z.number(),
  })
  .loose()
  .transform((found): OwnEntry => {
    const { id, front, back } = found;
    return {
      id,
      dossier: found.dossier as DossierId,
      topic: found.topic as TopicId,
      form: found.form,
      front,
      back,
      evidence: found.exact === null ? undefined : toEvidence(quotation.parse(found)),
      deleted: found.deleted === 1,
      createdAt: found.created_at,
      changedAt: found.changed_at,
    };
  });

function toEvidence({ start_offset, end_offset, ...words }: z.output<typeof quotation>): Evidence {
  return { ...words, start: start_offset, end: end_offset };
}

/** The id under which the card of a slot is scheduled; a colon is in no dossier's id. */
export const ownCardKey = (entry: number, slot: number): CardId => `own:${entry}/${slot}` as CardId;

/** What the cards of an entry share, as those of a fact share the fact. */
export const ownFact = (entry: number): FactId => `own:${entry}` as FactId;

/** The entry that a card of the learner's own belongs to, or its group of cards. */
export function entryOf(id: string): number | undefined {
  const number = /^own:(\d{1,15})(?:\/\d+)?$/u.exec(id)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** An id that no entry ever had. */
export function nextEntryId(database: Database): number {
  const sql = 'SELECT coalesce(max(id), 0) + 1 FROM own_entry';
  return z.number().parse(statement(database, sql).pluck(true).get());
}

/** The entry of an id, also a deleted one. */
export function findEntry(database: Database, id: number): OwnEntry | undefined {
  const found = statement(database, 'SELECT * FROM own_entry WHERE id = ?').get(id);
  return found === undefined ? undefined : entryRow.parse(found);
}

/** Every entry of a dossier, also deleted ones. */
export function listEntries(database: Database, dossier: DossierId): readonly OwnEntry[] {
  const sql = 'SELECT * FROM own_entry WHERE dossier = ? ORDER BY id';
  return z.array(entryRow).parse(statement(database, sql).all(dossier));
}

/** Keeps an entry in the place of its earlier row; the deck's triggers see rows come and go, not change. */
export function putEntry(database: Database, entry: OwnEntry): void {
  statement(database, 'DELETE FROM own_entry WHERE id = ?').run(entry.id);
  statement(
    database,
    `INSERT INTO own_entry (id, dossier, topic, form, front, back, exact, prefix, suffix, start_offset, end_offset,
       deleted, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    entry.id,
    entry.dossier,
    entry.topic,
    entry.form,
    entry.front,
    entry.back,
    entry.evidence?.exact ?? null,
    entry.evidence?.prefix ?? null,
    entry.evidence?.suffix ?? null,
    entry.evidence?.start ?? null,
    entry.evidence?.end ?? null,
    Number(entry.deleted),
    entry.createdAt,
    entry.changedAt,
  );
}

const cardRows = z.array(
  z
    .object({
      entry: z.number(),
      slot: z.number(),
      number: z.number(),
      form,
      front: z.string(),
      back: z.string(),
      live: z.number(),
    })
    .transform(({ live, ...rest }): OwnCard => ({ ...rest, live: live === 1 })),
);

/** Every card that an entry ever made, by slot. */
export function listOwnCards(database: Database, entry: number): readonly OwnCard[] {
  return cardRows.parse(
    statement(database, 'SELECT * FROM own_card WHERE entry = ? ORDER BY slot').all(entry),
  );
}

/** Keeps a card in the place of its earlier row. */
export function putOwnCard(database: Database, card: OwnCard): void {
  const id = ownCardKey(card.entry, card.slot);
  statement(database, 'DELETE FROM own_card WHERE id = ?').run(id);
  statement(
    database,
    'INSERT INTO own_card (id, entry, slot, number, form, front, back, live) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(id, card.entry, card.slot, card.number, card.form, card.front, card.back, Number(card.live));
}
