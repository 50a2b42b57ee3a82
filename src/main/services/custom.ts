import type { CardSort } from '../../shared/model/browse.ts';
import type { CardId, DossierId } from '../../shared/model/ids.ts';
import { assertNever } from '../../shared/model/result.ts';
import type { CustomSource, StudyOrder } from '../../shared/model/review.ts';
import { createRandom } from '../domain/chance/random.ts';
import { leftOfCram } from '../domain/review/cram.ts';
import { studyDay } from '../domain/review/moment.ts';
import { chooseNext, type Draw } from '../domain/review/queue.ts';
import { findCardMark } from '../storage/card-marks.ts';
import { findCardStates } from '../storage/card-states.ts';
import { listCramAnswers } from '../storage/cram.ts';
import { findFacts } from '../storage/deck.ts';
import { listAnsweredSince, listRatingsOn } from '../storage/reviews.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import { findStepping } from '../storage/siblings.ts';
import { searchCards } from './browse.ts';
import type { Deps } from './deps.ts';
import { readLearnAhead } from './settings.ts';

/** Cards among which a session of chance chooses. */
const MOST = 5_000;

/**
 * Draws the next card of a session made from a search. `since` is where the session begins in its log: what was
 * answered in it does not come again, but for a learning step, or for Again in a cram.
 */
export function drawCustom(deps: Deps, dossier: DossierId, source: CustomSource, since: number): Draw {
  const wanted = listWanted(deps, dossier, source, since);
  switch (source.mode) {
    case 'cram':
      return drawCram(deps, dossier, wanted.slice(0, source.limit), since);
    case 'schedule':
      return drawScheduled(deps, dossier, wanted, source.limit, since);
    default:
      return assertNever(source.mode);
  }
}

function drawCram({ database }: Deps, dossier: DossierId, wanted: readonly CardId[], since: number): Draw {
  const left = leftOfCram(wanted, listCramAnswers(database, dossier, since));
  const next = left.fresh[0] ?? left.again[0];
  return {
    counts: { new: left.fresh.length, learning: left.again.length, due: 0 },
    choice: next === undefined ? { kind: 'nothing' } : { kind: 'card', id: next },
  };
}

function drawScheduled(
  deps: Deps,
  dossier: DossierId,
  wanted: readonly CardId[],
  limit: number,
  since: number,
): Draw {
  const { database } = deps;
  const now = deps.now();
  const done = listAnsweredSince(database, dossier, since);
  const left = leaveSiblings(deps, dossier, wanted)
    .filter((id) => !done.has(id))
    .slice(0, Math.max(0, limit - done.size));
  const states = findCardStates(database, [...left, ...done]);
  const today = studyDay(now, currentScheduling(database).scheduling.rolloverHour);
  const steps = [...done].flatMap((id) => {
    const dueAt = states.get(id)?.dueAt;
    const { suspended, buriedDay } = findCardMark(database, id);
    return dueAt === undefined || suspended || buriedDay === today ? [] : [{ id, dueAt }];
  });
  const step = steps.toSorted((a, b) => a.dueAt - b.dueAt)[0];
  const isNew = left.filter((id) => !states.has(id)).length;
  const counts = { new: isNew, learning: steps.length, due: left.length - isNew };
  const candidates = { step, due: left[0], fresh: undefined };
  // The search has put them in order; new and known ones stand among each other.
  const choice = chooseNext(
    candidates,
    { ...counts, due: left.length },
    { introduced: 0, reviewed: 0 },
    now.at,
    readLearnAhead(deps),
  );
  return { counts, choice };
}

/** One card of a fact a day, the one within its steps first: cards answer each other, which would look like knowing. */
function leaveSiblings(deps: Deps, dossier: DossierId, cards: readonly CardId[]): readonly CardId[] {
  const { database } = deps;
  const today = studyDay(deps.now(), currentScheduling(database).scheduling.rolloverHour);
  const answered = [...listRatingsOn(database, dossier, today).keys()];
  const facts = findFacts(database, [...cards, ...answered]);
  const taken = new Map([
    ...findStepping(database, dossier, today),
    ...answered.map((id) => [facts.get(id), id] as const),
  ]);
  return cards.filter((id) => {
    const fact = facts.get(id);
    const other = taken.get(fact);
    if (other !== undefined && other !== id) return false;
    taken.set(fact, id);
    return true;
  });
}

/** The cards of a search that may be asked now, in the order of the session. */
function listWanted(
  deps: Deps,
  dossier: DossierId,
  { search, order }: CustomSource,
  since: number,
): readonly CardId[] {
  const volume = deps.library.find(dossier);
  if (volume === undefined) return [];
  const found = searchCards(deps, volume, search, sortOf(order), { isAsked: true });
  // A search that cannot be read finds nothing; the screen it was written on says why.
  const ids = found.ok ? found.value.ids({ from: 0, count: MOST }) : [];
  return order === 'random' ? createRandom(since).shuffle(ids) : ids;
}

function sortOf(order: StudyOrder): CardSort {
  switch (order) {
    case 'due':
      return { by: 'due', descending: false };
    case 'weakest':
      return { by: 'recall', descending: false };
    case 'article':
    case 'random':
      return { by: 'article', descending: false };
    default:
      return assertNever(order);
  }
}
