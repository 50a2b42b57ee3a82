import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch } from '../../src/main/domain/browse/parse.ts';
import { resolveQuery } from '../../src/main/domain/browse/resolve.ts';
import { createScheduler } from '../../src/main/domain/review/schedule.ts';
import { findCardMark } from '../../src/main/storage/card-marks.ts';
import { findCardState } from '../../src/main/storage/card-states.ts';
import { listDeck } from '../../src/main/storage/deck.ts';
import { listReviews } from '../../src/main/storage/reviews.ts';
import { currentScheduling } from '../../src/main/storage/scheduling.ts';
import { meets, namesIn, textsOf } from '../support/browse.ts';
import { aCore, type Core, HARBOUR } from '../support/core.ts';
import { aDossier } from '../support/dossiers.ts';
import { deed, idsOf, searchText } from '../support/searches.ts';

const DAY = 86_400_000;

/** The cards that a search should find, each looked at by itself. */
function look(core: Core, typed: string): readonly string[] {
  const { database } = core;
  const dossier = aDossier();
  const now = core.now();
  const { scheduling } = currentScheduling(database);
  const scheduler = createScheduler(scheduling);
  const query = parseSearch(typed);
  if (!query.ok) throw new Error(query.error.message);
  const condition = resolveQuery(query.value, namesIn(dossier), {
    now,
    rolloverHour: scheduling.rolloverHour,
  });
  if (!condition.ok) throw new Error(condition.error.message);
  const today = Math.floor((now.at - 4 * 3_600_000) / DAY);
  return listDeck(database, HARBOUR)
    .filter((each) => {
      const state = findCardState(database, each.id);
      const asked = {
        card: each,
        fact: dossier.facts.find(({ id }) => id === each.fact),
        state,
        mark: findCardMark(database, each.id),
        recall: state && scheduler.recall(state, now),
        reviews: listReviews(database, each.id).map(({ moment, rating }) => ({
          day: Math.floor((moment.at - 4 * 3_600_000) / DAY),
          rating,
        })),
        createdAt: each.isOwn
          ? Number(
              database
                .prepare('SELECT created_at FROM own_entry WHERE id = ?')
                .pluck()
                .get(Number(each.fact.slice('own:'.length))),
            )
          : undefined,
        texts: textsOf(each, dossier),
      };
      return meets(asked, condition.value, today, 2);
    })
    .map(({ id }) => id)
    .sort();
}

describe('a search written as SQL', () => {
  it('finds in the database what looking at every card finds', () => {
    fc.assert(
      fc.property(
        fc.array(deed, { maxLength: 14 }),
        fc.array(searchText, { minLength: 1, maxLength: 8 }),
        (deeds, texts) => {
          const core = aCore();
          core.call('settings.set', { leechLapses: 2 });
          for (const each of deeds) each(core);
          for (const typed of texts) expect([...idsOf(core, typed)].sort()).toEqual(look(core, typed));
        },
      ),
      { numRuns: 120 },
    );
  });
});
