import type { ParsedParams } from '../../shared/contract/methods.ts';
import { fail, ok } from '../../shared/model/result.ts';
import type { ReviewTurn } from '../../shared/model/review.ts';
import { redo, undo } from '../storage/undo.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { takeTurn } from './turn.ts';

/** Takes the last action back and shows its card again. */
export function undoAction(deps: Deps, params: ParsedParams<'action.undo'>): Answer<ReviewTurn> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const cards = deps.database.transaction(() => undo(deps.database, params.dossier))();
  return cards === undefined
    ? fail({ kind: 'not-found', message: 'There is nothing to undo.' })
    : ok(takeTurn(deps, params, cards.length === 1 ? cards[0] : undefined));
}

/** Does again what was taken back last. */
export function redoAction(deps: Deps, params: ParsedParams<'action.redo'>): Answer<ReviewTurn> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const cards = deps.database.transaction(() => redo(deps.database, params.dossier))();
  return cards === undefined
    ? fail({ kind: 'not-found', message: 'There is nothing to do again.' })
    : ok(takeTurn(deps, params));
}
