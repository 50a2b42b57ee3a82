import type { CardId, EntityId, FactId, TopicId } from '../../shared/model/ids.ts';
import type { Knowledge } from '../../shared/model/knowledge.ts';
import { isAnchored } from '../domain/evidence/anchor.ts';
import { type CardMemory, measureKnowledge } from '../domain/review/knowledge.ts';
import { createScheduler } from '../domain/review/schedule.ts';
import { findCardStates } from '../storage/card-states.ts';
import { listDeck } from '../storage/deck.ts';
import { listEntries, ownFact } from '../storage/own-cards.ts';
import { currentScheduling } from '../storage/scheduling.ts';
import type { Deps } from './deps.ts';
import type { Volume } from './volumes.ts';

/** A card, and all that it can be asked by: its fact, topic, entities and place in the article. */
export type CardSubject = {
  readonly card: CardId;
  readonly fact: FactId;
  readonly topic: TopicId;
  readonly entities: ReadonlySet<EntityId>;
  /** Its evidence, in UTF-16 code units of the article. */
  readonly start: number;
  readonly end: number;
};

/**
 * A function that says how well the cards are known that it is told to want, for example
 * `knows(({ entities }) => entities.has(id))`. The schedules are read and the recalls predicted once,
 * for this moment, however many questions follow.
 */
export function readKnowledge(
  deps: Deps,
  volume: Volume,
): (wants: (subject: CardSubject) => boolean) => Knowledge {
  const subjects = listSubjects(deps, volume);
  const memories = recallCards(
    deps,
    subjects.map(({ card }) => card),
  );
  return (wants) =>
    measureKnowledge(
      subjects.filter(wants).map(({ card }) => card),
      memories,
    );
}

const NOWHERE = { start: -1, end: -1 };

/** What each card of a dossier's deck is about; a card of the learner's own names no entities. */
function listSubjects({ database }: Deps, { dossier, about }: Volume): readonly CardSubject[] {
  // The deck keeps the place of a quotation that the article lost; other words stand there now.
  const lost = new Set<FactId>([
    ...dossier.facts.filter(({ orphaned }) => orphaned).map(({ id }) => id),
    ...listEntries(database, dossier.header.id)
      .filter(({ evidence }) => evidence && !isAnchored(dossier.article, evidence))
      .map(({ id }) => ownFact(id)),
  ]);
  return listDeck(database, dossier.header.id).map(({ id, fact, topic, start, end }) => ({
    card: id,
    fact,
    topic,
    entities: about.get(fact) ?? new Set(),
    ...(lost.has(fact) ? NOWHERE : { start, end }),
  }));
}

/** What is remembered now of those of the cards that have been answered, whoever made them. */
function recallCards({ database, now }: Deps, cards: readonly CardId[]): ReadonlyMap<CardId, CardMemory> {
  const scheduler = createScheduler(currentScheduling(database).scheduling);
  const moment = now();
  return new Map(
    [...findCardStates(database, cards)].map(([card, state]) => [
      card,
      { phase: state.phase, recall: scheduler.recall(state, moment) },
    ]),
  );
}
