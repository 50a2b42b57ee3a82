import type { CardId, EntityId, FactId, TopicId } from '../../shared/model/ids.ts';
import type { Knowledge } from '../../shared/model/knowledge.ts';
import { isAnchored } from '../domain/evidence/anchor.ts';
import { type CardMemory, measureKnowledge } from '../domain/review/knowledge.ts';
import { studyDay } from '../domain/review/moment.ts';
import { createScheduler } from '../domain/review/schedule.ts';
import { listRemembered } from '../storage/catalogue.ts';
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

type Known = { readonly subject: CardSubject; readonly memory: CardMemory | undefined };

/**
 * A function that says how well the cards are known that it is told to want, for example
 * `knows(({ entities }) => entities.has(id))`. The schedules are read and the recalls predicted once,
 * for this moment, however many questions follow.
 */
export function readKnowledge(
  deps: Deps,
  volume: Volume,
): (wants: (subject: CardSubject) => boolean) => Knowledge {
  const known = listKnown(deps, volume);
  const memories = new Map(known.flatMap(({ subject, memory }) => (memory ? [[subject.card, memory]] : [])));
  return (wants) =>
    measureKnowledge(
      known.flatMap(({ subject }) => (wants(subject) ? [subject.card] : [])),
      memories,
    );
}

/** The predicted recall now, 0 to 1, of the card of each fact that is known worst; facts never answered are left out. */
export function recallFacts(deps: Deps, volume: Volume): ReadonlyMap<FactId, number> {
  const lowest = new Map<FactId, number>();
  for (const { subject, memory } of listKnown(deps, volume)) {
    const { fact } = subject;
    if (memory) lowest.set(fact, Math.min(memory.recall, lowest.get(fact) ?? 1));
  }
  return lowest;
}

const NOWHERE = { start: -1, end: -1 };

/** What each card of a dossier's deck is about, and what is remembered of it now; a card of the learner's own names no entities. */
function listKnown({ database, now }: Deps, { dossier, about }: Volume): readonly Known[] {
  // The deck keeps the place of a quotation that the article lost; other words stand there now.
  const lost = new Set<FactId>([
    ...dossier.facts.filter(({ orphaned }) => orphaned).map(({ id }) => id),
    ...listEntries(database, dossier.header.id)
      .filter(({ evidence }) => evidence && !isAnchored(dossier.article, evidence))
      .map(({ id }) => ownFact(id)),
  ]);
  const { scheduling } = currentScheduling(database);
  const { recallAfter } = createScheduler(scheduling);
  const today = studyDay(now(), scheduling.rolloverHour);
  return listRemembered(database, dossier.header.id).map(({ card, fact, topic, start, end, memory }) => ({
    subject: {
      card,
      fact,
      topic,
      entities: about.get(fact) ?? new Set(),
      ...(lost.has(fact) ? NOWHERE : { start, end }),
    },
    memory: memory && {
      phase: memory.phase,
      // After a clock was set back no time has passed.
      recall: recallAfter(memory.stability, Math.max(0, today - memory.lastDay)),
    },
  }));
}
