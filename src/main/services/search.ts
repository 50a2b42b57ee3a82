import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { CardId, HighlightId } from '../../shared/model/ids.ts';
import { ok } from '../../shared/model/result.ts';
import type { SearchGroup, SearchHit, SearchKind, SearchReply } from '../../shared/model/search.ts';
import { createMatcher } from '../domain/search/match.ts';
import { toMatchExpression } from '../domain/search/match-expression.ts';
import { planSearch } from '../domain/search/plan.ts';
import { parseQuery } from '../domain/search/query.ts';
import { compareRanked, listMisspelt } from '../domain/search/rank.ts';
import { findDeckRow } from '../storage/deck.ts';
import { findHighlight } from '../storage/highlights.ts';
import { type Found, findEntries, readVocabulary } from '../storage/search.ts';
import { catchUp } from '../storage/search-index.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { type Desk, makeHit } from './search-hits.ts';
import { shelfOf } from './search-shelf.ts';

/** In this order the kinds are shown. */
const KINDS: readonly SearchKind[] = ['entity', 'passage', 'fact', 'note', 'card', 'highlight'];

/** Entries of a kind that are looked at closely, after FTS5 has put them in order. */
const CANDIDATES = 30;

/** Ways to read a query, each tried where the one before finds nothing. */
const READINGS = [
  { needs: 'all', doubts: false },
  { needs: 'all', doubts: true },
  { needs: 'any', doubts: false },
] as const;

/**
 * Finds what a learner may mean by a text: all of its words, else words like them, else any of them.
 * Whatever the text is, it is no error; one without words finds nothing.
 */
export function findText(deps: Deps, params: ParsedParams<'search.find'>): Answer<SearchReply> {
  const volume = findVolume(deps, params.dossier);
  if (!volume.ok) return volume;
  const shelf = shelfOf(volume.value);
  const terms = parseQuery(params.text);
  catchUp(deps.database);
  const vocabulary = readVocabulary(deps.database);
  for (const reading of READINGS) {
    const plan = planSearch(terms, vocabulary, shelf.forms, reading);
    const expression = toMatchExpression(plan);
    if (expression === undefined) continue;
    const desk = {
      shelf,
      plan,
      match: createMatcher(plan, shelf.forms),
      cardOf: (id: CardId) => findDeckRow(deps.database, id),
      highlightOf: (id: HighlightId) => findHighlight(deps.database, id),
    };
    const groups = KINDS.flatMap((kind): readonly SearchGroup[] => {
      const { entries, found } = findEntries(deps.database, params.dossier, kind, expression, CANDIDATES);
      const hits = rankHits(entries, desk);
      return hits.length === 0 ? [] : [{ kind, hits: hits.slice(0, params.most), found }];
    });
    if (groups.length === 0) continue;
    return ok({ groups, misspelt: listMisspelt(plan), isPartial: reading.needs === 'any' });
  }
  return ok({ groups: [], misspelt: [], isPartial: false });
}

/** The hits of some entries, best first. */
function rankHits(entries: readonly Found[], desk: Desk): readonly SearchHit[] {
  return entries
    .flatMap((entry) => {
      const judged = makeHit(entry, desk);
      return judged ? [{ hit: judged.hit, ...judged.rank, bm25: entry.bm25 }] : [];
    })
    .toSorted(compareRanked)
    .map(({ hit }) => hit);
}
