import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { CardRow, CardSort, FoundCards } from '../../shared/model/browse.ts';
import type { CardId } from '../../shared/model/ids.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { Condition } from '../domain/browse/condition.ts';
import { parseSearch } from '../domain/browse/parse.ts';
import type { Unclear } from '../domain/browse/query.ts';
import { resolveQuery } from '../domain/browse/resolve.ts';
import { daysUntilDue } from '../domain/review/due.ts';
import { isLeech } from '../domain/review/leech.ts';
import { studyDay } from '../domain/review/moment.ts';
import { createScheduler, intervalOf, phaseShown } from '../domain/review/schedule.ts';
import { countChanges, countMatching, listMatching, type Setting, type Stretch } from '../storage/browse.ts';
import { indexOf } from '../storage/browse-condition.ts';
import { findCardMark } from '../storage/card-marks.ts';
import { findCardStates } from '../storage/card-states.ts';
import { findDeckRow } from '../storage/deck.ts';
import type { Database } from '../storage/open.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import { catchUp } from '../storage/search-index.ts';
import { nameSteps } from '../storage/undo.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { once } from './once.ts';
import { readSettings } from './settings.ts';
import type { Volume } from './volumes.ts';

const ASKED = (['suspended', 'buried'] as const).map(
  (standing): Condition => ({ kind: 'not', part: { kind: 'is', standing } }),
);

/** So many are listed at once: a look for one page may take as long as for all. More where an index leads to them. */
const WALKED = 1_000;
const GATHERED = 5_000;

/** What the last search found, good until the next change or day, as every page asks for it. */
const lastFound = new WeakMap<Database, { readonly key: string; readonly list: CardList }>();

/** What a search found, to be looked at stretch by stretch. */
export type CardList = {
  readonly total: () => number;
  readonly ids: (stretch: Stretch) => readonly CardId[];
};

/** Reads a search and gives the cards that it finds, in order; or says why it cannot be read. */
export function searchCards(
  deps: Deps,
  volume: Volume,
  text: string,
  sort: CardSort,
  {
    isAsked = false,
  }: { /** Leaves out what is suspended, or buried today. */ readonly isAsked?: boolean } = {},
): Result<CardList, Unclear> {
  const { database } = deps;
  const query = parseSearch(text);
  if (!query.ok) return query;
  const now = deps.now();
  const { scheduling } = currentScheduling(database);
  const { rolloverHour } = scheduling;
  const resolved = resolveQuery(query.value, volume, { now, rolloverHour });
  if (!resolved.ok) return resolved;
  const condition: Condition = isAsked ? { kind: 'and', parts: [resolved.value, ...ASKED] } : resolved.value;
  catchUp(database);
  const { leechLapses } = readSettings(deps);
  const { curve } = createScheduler(scheduling);
  const setting = { dossier: volume.id, today: studyDay(now, rolloverHour), leechLapses, curve };
  const key = JSON.stringify([condition, setting, sort, countChanges(database)]);
  const last = lastFound.get(database);
  const list = last?.key === key ? last.list : listFound(database, setting, condition, sort);
  lastFound.set(database, { key, list });
  return ok(list);
}

function listFound(database: Database, setting: Setting, condition: Condition, sort: CardSort): CardList {
  const most = indexOf(condition) === undefined ? WALKED : GATHERED;
  const first = listMatching(database, setting, condition, sort, { from: 0, count: most });
  const isAll = first.length < most;
  return {
    total: once(() => (isAll ? first.length : countMatching(database, setting, condition))),
    ids: ({ from, count }) =>
      isAll || from + count <= most
        ? first.slice(from, from + count)
        : listMatching(database, setting, condition, sort, { from, count }),
  };
}

/** Some rows of what a search finds, and how many there are. */
export function findCards(
  deps: Deps,
  { dossier, text, sort, from, count }: ParsedParams<'cards.find'>,
): Answer<FoundCards> {
  const volume = findVolume(deps, dossier);
  if (!volume.ok) return volume;
  const found = searchCards(deps, volume.value, text, sort);
  if (!found.ok) return ok({ kind: 'unclear', ...found.error });
  const rows = showRows(deps, found.value.ids({ from, count }));
  return ok({ kind: 'found', total: found.value.total(), from, rows, ...nameSteps(deps.database, dossier) });
}

/** The ids of a stretch of what a search finds, to select them. */
export function pickCards(
  deps: Deps,
  { dossier, text, sort, from, count }: ParsedParams<'cards.pick'>,
): Answer<readonly CardId[]> {
  const volume = findVolume(deps, dossier);
  if (!volume.ok) return volume;
  const found = searchCards(deps, volume.value, text, sort);
  return found.ok
    ? ok(found.value.ids({ from, count }))
    : fail({ kind: 'not-found', message: found.error.message });
}

function showRows(deps: Deps, ids: readonly CardId[]): readonly CardRow[] {
  const { database } = deps;
  const { leechLapses } = readSettings(deps);
  const { scheduling } = currentScheduling(database);
  const scheduler = createScheduler(scheduling);
  const now = deps.now();
  const today = studyDay(now, scheduling.rolloverHour);
  const states = findCardStates(database, ids);
  return ids.flatMap((id): readonly CardRow[] => {
    const card = findDeckRow(database, id);
    if (card === undefined) return [];
    const state = states.get(id);
    const { flag, marked, suspended, buriedDay } = findCardMark(database, id);
    return [
      {
        id,
        front: card.front,
        back: card.back,
        form: card.form,
        origin: card.isOwn ? 'own' : card.isEdited ? 'edited' : 'dossier',
        topic: card.topic,
        phase: phaseShown(state),
        flag,
        marked,
        suspended,
        buried: buriedDay === today,
        isLeech: isLeech(state, leechLapses),
        memory: state && {
          dueIn: daysUntilDue(state, today),
          interval: intervalOf(state),
          stability: state.stability,
          difficulty: state.difficulty,
          recall: scheduler.recall(state, now),
          lapses: state.lapses,
          reviews: state.reps,
        },
      },
    ];
  });
}
