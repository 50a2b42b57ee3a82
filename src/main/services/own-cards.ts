import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { CardId, DossierId } from '../../shared/model/ids.ts';
import type { EntryDraft, KeptCards } from '../../shared/model/own-card.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { findProblem, makeCards, tidy } from '../domain/cards/entry.ts';
import { assignSlots } from '../domain/cards/keep.ts';
import { type Evidence, quote } from '../domain/evidence/anchor.ts';
import {
  entryOf,
  findEntry,
  listOwnCards,
  nextEntryId,
  type OwnEntry,
  ownCardKey,
  putEntry,
  putOwnCard,
} from '../storage/own-cards.ts';
import { type Image, pushStep, takeImage } from '../storage/undo.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import type { Volume } from './volumes.ts';

/** The longest quotation, as for the facts of a dossier. */
const LONGEST_QUOTE = 1200;

/** Makes an entry and its cards, which are in the queue at once. */
export function createEntry(deps: Deps, { dossier, draft }: ParsedParams<'own.create'>): Answer<KeptCards> {
  const checked = checkDraft(deps, dossier, draft);
  if (!checked.ok) return checked;
  const { database } = deps;
  return ok(
    database.transaction(() => {
      const { at } = deps.now();
      const id = nextEntryId(database);
      const entry = { ...checked.value, id, dossier, deleted: false, createdAt: at, changedAt: at };
      return keepEntry(deps, entry, `Make a card: “${nameOf(entry)}”`);
    })(),
  );
}

/** Changes an entry; a blank keeps its schedule whatever its number becomes. */
export function editEntry(deps: Deps, { dossier, card, draft }: ParsedParams<'own.edit'>): Answer<KeptCards> {
  const found = findOwn(deps, dossier, card);
  if (!found.ok) return found;
  const checked = checkDraft(deps, dossier, draft);
  if (!checked.ok) return checked;
  const { database } = deps;
  // Where the quotation was not touched, it stays as it is, also one that the article no longer holds.
  const { evidence: before } = found.value;
  const isSamePlace = draft.evidence?.start === before?.start && draft.evidence?.end === before?.end;
  const evidence = isSamePlace ? before : checked.value.evidence;
  return ok(
    database.transaction(() => {
      const entry = { ...found.value, ...checked.value, evidence, changedAt: deps.now().at };
      return keepEntry(deps, entry, `Edit “${nameOf(entry)}”`);
    })(),
  );
}

/** Takes an entry and all its cards out of the deck; their reviews stay in the log. */
export function deleteEntry(deps: Deps, { dossier, card }: ParsedParams<'own.delete'>): Answer<null> {
  const found = findOwn(deps, dossier, card);
  if (!found.ok) return found;
  const { database } = deps;
  database.transaction(() => {
    const images = dropEntry(deps, found.value);
    pushStep(database, { dossier, name: `Delete “${nameOf(found.value)}”`, at: deps.now().at, images });
  })();
  return ok(null);
}

/** Takes an entry and its cards out of the deck, and gives their rows as they were. */
export function dropEntry(deps: Deps, entry: OwnEntry): readonly Image[] {
  const { database } = deps;
  const images = imagesOf(deps, entry.id);
  putEntry(database, { ...entry, deleted: true, changedAt: deps.now().at });
  for (const own of listOwnCards(database, entry.id)) putOwnCard(database, { ...own, live: false });
  return images;
}

/** The entry of a card of the learner's own that is in the deck. */
export function findOwn({ database }: Deps, dossier: DossierId, card: CardId): Answer<OwnEntry> {
  const number = entryOf(card);
  const entry = number === undefined ? undefined : findEntry(database, number);
  return entry === undefined || entry.deleted || entry.dossier !== dossier
    ? fail({ kind: 'not-found', message: 'This card is no longer there. Nothing was changed.' })
    : ok(entry);
}

/** Writes an entry and its cards, and the way back. */
function keepEntry({ database }: Deps, entry: OwnEntry, name: string): KeptCards {
  const earlier = listOwnCards(database, entry.id);
  const cards = assignSlots(earlier, makeCards(entry)).map((card) => ({
    ...card,
    entry: entry.id,
    live: true,
  }));
  const touched = new Set([...earlier, ...cards].map(({ slot }) => slot));
  const images = [
    takeImage(database, 'own_entry', entry.id),
    ...[...touched].map((slot) => takeImage(database, 'own_card', ownCardKey(entry.id, slot))),
  ];
  putEntry(database, entry);
  const kept = new Set(cards.map(({ slot }) => slot));
  for (const old of earlier) if (!kept.has(old.slot)) putOwnCard(database, { ...old, live: false });
  for (const card of cards) putOwnCard(database, card);
  pushStep(database, { dossier: entry.dossier, name, at: entry.changedAt, images });
  return { cards: cards.map(({ slot }) => ownCardKey(entry.id, slot)) };
}

function imagesOf({ database }: Deps, entry: number): readonly Image[] {
  return [
    takeImage(database, 'own_entry', entry),
    ...listOwnCards(database, entry).map(({ slot }) =>
      takeImage(database, 'own_card', ownCardKey(entry, slot)),
    ),
  ];
}

type Checked = Pick<OwnEntry, 'form' | 'front' | 'back' | 'topic' | 'evidence'>;

/** A draft as it is to be kept, or why it cannot be. */
function checkDraft(deps: Deps, dossier: DossierId, draft: EntryDraft): Answer<Checked> {
  const volume = findVolume(deps, dossier);
  if (!volume.ok) return volume;
  const { form, topic } = draft;
  const front = tidy(draft.front);
  const back = form === 'cloze' ? '' : tidy(draft.back);
  const problem = findProblem({ form, front, back });
  if (problem !== undefined) return malformed(problem);
  if (volume.value.dossier.header.topics.every(({ id }) => id !== topic)) {
    return malformed('Choose one of the topics.');
  }
  const evidence = draft.evidence && quoteArticle(volume.value, draft.evidence);
  if (draft.evidence && !evidence)
    return malformed('These words cannot be quoted: they are not in the text.');
  return ok({ form, front, back, topic, evidence });
}

function quoteArticle({ dossier }: Volume, { start, end }: NonNullable<EntryDraft['evidence']>) {
  const evidence: Evidence = quote(dossier.article, start, end);
  const isGood =
    end - start <= LONGEST_QUOTE && end <= dossier.article.length && evidence.exact.trim() !== '';
  return isGood ? evidence : undefined;
}

function malformed(message: string): Answer<never> {
  return fail({ kind: 'malformed', message: `${message} Nothing was changed.` });
}

/** What an entry is called after “Undo”. */
function nameOf(entry: OwnEntry): string {
  return makeCards(entry)[0]?.front ?? entry.front;
}
