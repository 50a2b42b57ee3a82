import type { CardId } from '../../../shared/model/ids.ts';
import type { Knowledge } from '../../../shared/model/knowledge.ts';
import type { CardState } from './card-state.ts';

/** What is remembered of a card that has been answered. */
export type CardMemory = {
  readonly phase: CardState['phase'];
  /** The predicted probability of recall now, 0 to 1. */
  readonly recall: number;
};

/**
 * How well some cards are known, each counted once however often it is named. Takes their ids and what
 * is remembered of the answered ones; a card without a memory is new and pulls no mean down.
 */
export function measureKnowledge(
  cards: Iterable<CardId>,
  memories: ReadonlyMap<CardId, CardMemory>,
): Knowledge {
  const ids = [...new Set(cards)];
  const known = ids.flatMap((id) => memories.get(id) ?? []);
  const recalls = known.map(({ recall }) => recall);
  const sum = recalls.reduce((total, recall) => total + recall, 0);
  return {
    cards: ids.length,
    tested: known.length,
    learnt: known.filter(({ phase }) => phase !== 'learning').length,
    recall: known.length > 0 ? sum / known.length : undefined,
    weakest: known.length > 0 ? Math.min(...recalls) : undefined,
  };
}
