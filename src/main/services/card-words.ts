import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { KeptCards } from '../../shared/model/own-card.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { findWordingProblem, tidy } from '../domain/cards/entry.ts';
import { dropCardEdit, putCardEdit } from '../storage/card-edits.ts';
import { pushStep, takeImage } from '../storage/undo.ts';
import { type FoundCard, findCard } from './deck.ts';
import type { Answer, Deps } from './deps.ts';

/** Puts a dossier's card in the learner's words; its schedule and its evidence stay. */
export function rewordCard(deps: Deps, params: ParsedParams<'card.reword'>): Answer<KeptCards> {
  const found = findDossierCard(deps, params);
  if (!found.ok) return found;
  const { id, form } = found.value;
  const wording = { front: tidy(params.front), back: tidy(params.back) };
  const problem = findWordingProblem({ form, ...wording });
  if (problem !== undefined) return fail({ kind: 'malformed', message: `${problem} Nothing was changed.` });
  change(deps, found.value, `Edit “${wording.front}”`, (at) => {
    putCardEdit(deps.database, id, wording, at);
  });
  return ok({ cards: [id] });
}

/** Gives a dossier's card its own words back. */
export function restoreCard(deps: Deps, params: ParsedParams<'card.restore'>): Answer<null> {
  const found = findDossierCard(deps, params);
  if (!found.ok) return found;
  const { id, front, isEdited } = found.value;
  if (isEdited) {
    change(deps, found.value, `Put back “${front}”`, () => dropCardEdit(deps.database, id));
  }
  return ok(null);
}

function findDossierCard(deps: Deps, { dossier, card }: ParsedParams<'card.restore'>): Answer<FoundCard> {
  const found = findCard(deps, dossier, card);
  return found === undefined || found.isOwn
    ? fail({ kind: 'not-found', message: 'This card is no longer in the dossier. Nothing was changed.' })
    : ok(found);
}

function change(
  { database, now }: Deps,
  { id, dossier }: FoundCard,
  name: string,
  write: (at: number) => void,
): void {
  database.transaction(() => {
    const { at } = now();
    const images = [takeImage(database, 'card_edit', id)];
    write(at);
    pushStep(database, { dossier, name, at, images });
  })();
}
