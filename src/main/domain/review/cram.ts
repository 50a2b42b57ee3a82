import type { CardId } from '../../../shared/model/ids.ts';
import type { Rating } from '../../../shared/model/review.ts';

/** What is left of a cram, in the order in which it comes. */
export type CramLeft = {
  /** Not answered yet. */
  readonly fresh: readonly CardId[];
  /** Answered Again last, which brings a card back behind the others. */
  readonly again: readonly CardId[];
};

/** What is left of the cards of a cram after the answers given in it, oldest first. */
export function leftOfCram(
  cards: readonly CardId[],
  answers: readonly { readonly card: CardId; readonly rating: Rating }[],
): CramLeft {
  const last = new Map<CardId, Rating>();
  for (const { card, rating } of answers) {
    // Taken out first, so that the map is in the order of the last answers.
    last.delete(card);
    last.set(card, rating);
  }
  const wanted = new Set(cards);
  return {
    fresh: cards.filter((card) => !last.has(card)),
    again: [...last].flatMap(([card, rating]) => (rating === 1 && wanted.has(card) ? [card] : [])),
  };
}
