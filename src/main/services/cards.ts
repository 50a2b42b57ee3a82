import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { CardId } from '../../shared/model/ids.ts';
import { assertNever, fail, ok } from '../../shared/model/result.ts';
import type { CardChange } from '../../shared/model/review.ts';
import type { CardMark } from '../domain/review/card-mark.ts';
import { type Moment, type StudyDay, studyDay } from '../domain/review/moment.ts';
import { moveDue } from '../domain/review/replay.ts';
import { appendCardEvent } from '../storage/card-events.ts';
import { findCardMark, saveCardMark } from '../storage/card-marks.ts';
import { dropCardState, findCardState, saveCardState } from '../storage/card-states.ts';
import type { Database } from '../storage/open.ts';
import { entryOf, findEntry } from '../storage/own-cards.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import { type Image, pushStep, takeImage } from '../storage/undo.ts';
import { nameChange } from './card-change-names.ts';
import { findCard } from './deck.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { dropEntry } from './own-cards.ts';

/** Changes some cards in one transaction that one undo takes back; says how many it changed. */
export function changeCards(
  deps: Deps,
  { dossier, cards, change }: ParsedParams<'cards.change'>,
): Answer<{ readonly changed: number }> {
  const found = findVolume(deps, dossier);
  if (!found.ok) return found;
  const known = cards.flatMap((id) => findCard(deps, dossier, id) ?? []);
  if (known.length < cards.length) {
    return fail({
      kind: 'not-found',
      message: 'One of these cards is no longer in the dossier. Nothing was changed.',
    });
  }
  const { database } = deps;
  const changed = database.transaction(() => {
    const now = deps.now();
    const today = studyDay(now, currentScheduling(database).scheduling.rolloverHour);
    const images = cards.map((id) => changeCard(deps, id, change, now, today));
    const touched = known.filter((_, index) => images[index]?.length);
    const [first] = touched;
    if (first) {
      const name = nameChange(change, first.front, touched.length);
      pushStep(database, { dossier, name, at: now.at, images: images.flat() });
    }
    return touched.length;
  })();
  return ok({ changed });
}

/** Carries out a change within the caller's transaction, and gives the rows as they were before; none where nothing changed. */
export function changeCard(
  deps: Deps,
  card: CardId,
  change: CardChange,
  now: Moment,
  today: StudyDay,
): readonly Image[] {
  const { database } = deps;
  switch (change.kind) {
    case 'bury':
      return setMark(database, card, { buriedDay: today });
    case 'unbury':
      return setMark(database, card, { buriedDay: undefined });
    case 'suspend':
      return setMark(database, card, { suspended: change.on });
    case 'mark':
      return setMark(database, card, { marked: change.on });
    case 'flag':
      return setMark(database, card, { flag: change.flag });
    case 'forget': {
      if (findCardState(database, card) === undefined) return [];
      const before = takeImage(database, 'card_state', card);
      dropCardState(database, card);
      const event = appendCardEvent(database, { kind: 'forget', card, moment: now, day: today });
      return [before, { table: 'card_event', key: event, before: null }];
    }
    case 'delete': {
      const number = entryOf(card);
      const entry = number === undefined ? undefined : findEntry(database, number);
      // The dossier's cards stay; of an entry's cards the first one takes the others along.
      return entry === undefined || entry.deleted ? [] : dropEntry(deps, entry);
    }
    case 'set-due': {
      const state = findCardState(database, card);
      // A new card has no memory to move; it is learnt first.
      if (state === undefined) return [];
      const before = takeImage(database, 'card_state', card);
      const dueDay = today + change.days;
      saveCardState(database, card, moveDue(state, dueDay));
      const event = appendCardEvent(database, { kind: 'set-due', card, moment: now, day: today, dueDay });
      return [before, { table: 'card_event', key: event, before: null }];
    }
    default:
      return assertNever(change);
  }
}

function setMark(database: Database, card: CardId, change: Partial<CardMark>): readonly Image[] {
  const before = takeImage(database, 'card_mark', card);
  saveCardMark(database, card, { ...findCardMark(database, card), ...change });
  const after = takeImage(database, 'card_mark', card);
  return JSON.stringify(after) === JSON.stringify(before) ? [] : [before];
}
