import type { ParsedParams } from '../../shared/contract/methods.ts';
import type { CardId, DossierId } from '../../shared/model/ids.ts';
import type { Prompt, PromptPage, PromptPlace } from '../../shared/model/prompts.ts';
import { ok } from '../../shared/model/result.ts';
import type { Interval, Rating } from '../../shared/model/review.ts';
import { splitPassages } from '../domain/article/passages.ts';
import { splitStretches } from '../domain/article/stretches.ts';
import { isAnchored } from '../domain/evidence/anchor.ts';
import type { CardState } from '../domain/review/card-state.ts';
import { type Moment, studyDay } from '../domain/review/moment.ts';
import {
  choosePrompts,
  type PromptCard,
  type PromptChoice,
  type PromptFact,
} from '../domain/review/prompts.ts';
import { intervalOf } from '../domain/review/schedule.ts';
import { findCardMark } from '../storage/card-marks.ts';
import { findCardState } from '../storage/card-states.ts';
import { listDeck } from '../storage/deck.ts';
import { cardKey } from '../storage/dossiers.ts';
import { listEntries, ownFact } from '../storage/own-cards.ts';
import { listRatingsOn } from '../storage/reviews.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import { nameSteps } from '../storage/undo.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { keepReview } from './review-log.ts';
import { showCard } from './turn.ts';
import type { Volume } from './volumes.ts';

/** What is asked between the passages of the article now. */
export function getPrompts(deps: Deps, { dossier }: { readonly dossier: DossierId }): Answer<PromptPage> {
  const found = findVolume(deps, dossier);
  return found.ok ? ok(showPrompts(deps, found.value)) : found;
}

/** Keeps an answer given in the text as one given in Review is kept, and gives what is asked now. */
export function gradePrompt(deps: Deps, params: ParsedParams<'prompts.grade'>): Answer<PromptPage> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const kept = keepReview(deps, params);
  return kept.ok ? ok(showPrompts(deps, found.value)) : kept;
}

function showPrompts(deps: Deps, volume: Volume): PromptPage {
  const { database } = deps;
  const { header, article } = volume.dossier;
  const now = deps.now();
  const today = studyDay(now, currentScheduling(database).scheduling.rolloverHour);
  const ratings = listRatingsOn(database, header.id, today);
  const facts = listFacts(deps, volume, ratings);
  const places = splitStretches(splitPassages(article)).flatMap(({ after, start, end }): PromptPlace[] => {
    const read = facts.filter((fact) => fact.end > start && fact.end <= end);
    const choices = choosePrompts(read, { today, at: now.at });
    const [first, ...others] = choices.flatMap(
      (choice) => showPrompt(deps, header.id, choice, ratings, now) ?? [],
    );
    return first ? [{ after, prompts: [first, ...others] }] : [];
  });
  return { places, ...nameSteps(database, header.id) };
}

/** What the article still proves, the learner's own entries too, each with what is known of its cards. */
function listFacts(
  { database }: Deps,
  { dossier: { header, facts, article } }: Volume,
  ratings: ReadonlyMap<CardId, Rating>,
): readonly PromptFact[] {
  const look = (id: CardId): PromptCard => ({
    id,
    state: findCardState(database, id),
    mark: findCardMark(database, id),
    isAnswered: ratings.has(id),
  });
  const deck = Map.groupBy(listDeck(database, header.id), ({ fact }) => fact);
  const ofDossier = facts
    .filter(({ orphaned }) => !orphaned)
    .map(({ id: fact, evidence: { start, end }, cards }) => ({
      start,
      end,
      isHers: false,
      cards: cards.map((card) => look(cardKey(header.id, fact, card.id) as CardId)),
    }));
  const hers = listEntries(database, header.id).flatMap(({ id, evidence, deleted }) => {
    if (deleted || !evidence || !isAnchored(article, evidence)) return [];
    const cards = deck.get(ownFact(id)) ?? [];
    return [{ ...evidence, isHers: true, cards: cards.map((card) => look(card.id)) }];
  });
  return [...ofDossier, ...hers];
}

function showPrompt(
  deps: Deps,
  dossier: DossierId,
  { id, isAnswered }: PromptChoice,
  ratings: ReadonlyMap<CardId, Rating>,
  now: Moment,
): Prompt | undefined {
  const card = showCard(deps, dossier, id);
  if (!card) return undefined;
  const rating = isAnswered ? ratings.get(id) : undefined;
  const state = findCardState(deps.database, id);
  if (!rating || !state) return { card, answered: undefined };
  return { card, answered: { rating, comesBack: comesBack(state, now), dueDay: state.dueDay } };
}

/** How long until a card comes back: minutes from now for a step, else the interval it was given. */
function comesBack(state: CardState, now: Moment): Interval {
  if (state.dueAt === undefined) return intervalOf(state);
  return { unit: 'minutes', count: Math.max(0, Math.ceil((state.dueAt - now.at) / 60_000)) };
}
