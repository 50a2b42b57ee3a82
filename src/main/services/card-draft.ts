import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { CardId, DossierId } from '../../shared/model/ids.ts';
import type { CardPreview, CardSource, DraftPreview } from '../../shared/model/own-card.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { findProblem, findWordingProblem, makeCards, tidy } from '../domain/cards/entry.ts';
import { nearestTopic } from '../domain/cards/topic.ts';
import { foldCard, isTwin } from '../domain/cards/twins.ts';
import { containsWords } from '../domain/text/fold.ts';
import { listAlike } from '../storage/deck.ts';
import { entryOf } from '../storage/own-cards.ts';
import { findCard } from './deck.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { findOwn } from './own-cards.ts';
import { placeQuotation } from './quotation.ts';

/** A card as its editor opens it: the entry it was made of, or the dossier's words and the learner's. */
export function getSource(deps: Deps, { dossier, card }: ParsedParams<'card.source'>): Answer<CardSource> {
  const found = findCard(deps, dossier, card);
  if (found === undefined) {
    return fail({ kind: 'not-found', message: 'This card is no longer there.' });
  }
  const { form, front, back, about, isEdited } = found;
  if (!found.isOwn) {
    const own = about?.cards.find(({ id }) => card.endsWith(`/${id}`));
    return ok({
      origin: 'dossier',
      form,
      front,
      back,
      original: isEdited && own ? { front: own.front, back: own.back } : undefined,
    });
  }
  const volume = findVolume(deps, dossier);
  if (!volume.ok) return volume;
  const entry = findOwn(deps, dossier, card);
  if (!entry.ok) return entry;
  const { evidence } = entry.value;
  const place = evidence && placeQuotation(volume.value, evidence);
  const shown = place ?? evidence;
  return ok({
    origin: 'own',
    draft: {
      form: entry.value.form,
      front: entry.value.front,
      back: entry.value.back,
      topic: entry.value.topic,
      evidence: shown && { start: shown.start, end: shown.end },
    },
    evidenceGone: place ? undefined : evidence?.exact,
  });
}

/** What words would come to: the cards, why they cannot be kept, and what the learner may want to mend. */
export function previewCard(
  deps: Deps,
  { dossier, card, evidence, ...typed }: ParsedParams<'card.preview'>,
): Answer<DraftPreview> {
  const volume = findVolume(deps, dossier);
  if (!volume.ok) return volume;
  const { facts, header } = volume.value.dossier;
  const words = { ...typed, front: tidy(typed.front), back: tidy(typed.back) };
  const isDossiers = card !== undefined && entryOf(card) === undefined;
  const problem = isDossiers ? findWordingProblem(words) : findProblem(words);
  const cards = isDossiers ? [{ ...words, number: 1 }] : makeCards(words);
  const warnings = problem === undefined ? cards.flatMap((made) => warnAbout(deps, dossier, card, made)) : [];
  const topic = nearestTopic(facts, evidence) ?? header.topics[0]?.id;
  return ok({ cards, problem, warnings: [...new Set(warnings)], topic });
}

function warnAbout(
  { database }: Deps,
  dossier: DossierId,
  edited: CardId | undefined,
  made: CardPreview,
): readonly string[] {
  const folded = foldCard(made);
  const entry = edited === undefined ? undefined : entryOf(edited);
  const twin = listAlike(database, dossier, made).find(
    (other) =>
      other.id !== edited &&
      (entry === undefined || entryOf(other.id) !== entry) &&
      isTwin(foldCard(other), folded),
  );
  return [
    ...(twin === undefined ? [] : [`Another card asks the same: “${twin.front}”`]),
    ...(containsWords(made.front, made.back) ? [`The question gives away its answer “${made.back}”.`] : []),
  ];
}
