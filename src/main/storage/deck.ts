import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardId, DossierId, FactId, TopicId } from '../../shared/model/ids.ts';
import { statement } from './statement.ts';

const row = z
  .object({
    id: z.string().transform((id) => id as CardId),
    dossier: z.string().transform((id) => id as DossierId),
    topic: z.string().transform((id) => id as TopicId),
    fact: z.string().transform((id) => id as FactId),
    own: z.number(),
    edited: z.number(),
    form: z.enum(['basic', 'reversed', 'cloze']),
    front: z.string(),
    back: z.string(),
    start_offset: z.number(),
    end_offset: z.number(),
  })
  .transform(({ own, edited, start_offset, end_offset, ...rest }) => ({
    ...rest,
    isOwn: own === 1,
    isEdited: edited === 1,
    /** Its evidence, in UTF-16 code units of the article; both -1 without. */
    start: start_offset,
    end: end_offset,
  }));

/** A card that can be asked, whatever its origin; `fact` is shared by the cards that answer each other. */
export type DeckRow = z.output<typeof row>;

/** The card of an id; none when it is in no dossier now, or was taken out of the deck. */
export function findDeckRow(database: Database, id: CardId): DeckRow | undefined {
  const found = statement(database, 'SELECT * FROM deck_card WHERE id = ?').get(id);
  return found === undefined ? undefined : row.parse(found);
}

/** Every card of a dossier that can be asked. */
export function listDeck(database: Database, dossier: DossierId): readonly DeckRow[] {
  return z.array(row).parse(statement(database, 'SELECT * FROM deck_card WHERE dossier = ?').all(dossier));
}

const asking = z.array(z.object({ id: z.string().transform((id) => id as CardId), front: z.string() }));

/** The cards of a dossier that are about a fact, in their order. */
export function listCardsOf(database: Database, dossier: DossierId, fact: FactId): z.output<typeof asking> {
  const sql = 'SELECT id, front FROM deck_card WHERE dossier = ? AND fact = ? ORDER BY position';
  return asking.parse(statement(database, sql).all(dossier, fact));
}

const facts = z.array(z.tuple([z.string(), z.string()]));

/** The fact or entry of each of the cards that are in the deck. */
export function findFacts(database: Database, cards: readonly CardId[]): ReadonlyMap<CardId, FactId> {
  const sql = 'SELECT id, fact FROM deck_card WHERE id IN (SELECT value FROM json_each(?))';
  const found = facts.parse(statement(database, sql).raw(true).all(JSON.stringify(cards)));
  return new Map(found.map(([card, fact]) => [card as CardId, fact as FactId]));
}

const words = z.array(
  z.object({ id: z.string().transform((id) => id as CardId), front: z.string(), back: z.string() }),
);

/** Characters by which two texts may differ in length and still say the same. */
const SLACK = 4;

/** The cards of a dossier that are about as long as this one on either side, to be compared with it. */
export function listAlike(
  database: Database,
  dossier: DossierId,
  { front, back }: { readonly front: string; readonly back: string },
): z.output<typeof words> {
  const sql = `SELECT id, front, back FROM deck_card WHERE dossier = @dossier
    AND (abs(length(front) - length(@front)) <= @slack OR abs(length(back) - length(@back)) <= @slack)`;
  return words.parse(statement(database, sql).all({ dossier, front, back, slack: SLACK }));
}
