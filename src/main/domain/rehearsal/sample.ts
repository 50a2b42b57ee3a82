import { createRandom } from '../chance/random.ts';
import type { Start } from './rehearse.ts';

/** A larger deck is rehearsed by a sample of it, so that an answer takes no longer than a moment. */
const MOST_CARDS = 400;

/** The cards to rehearse with, and how many of the deck's each of them stands for. */
export function sampleDeck(
  deck: readonly Start[],
  seed: number,
): { readonly cards: readonly Start[]; readonly scale: number } {
  const cards = createRandom(seed).shuffle(deck).slice(0, MOST_CARDS);
  return { cards, scale: cards.length === 0 ? 1 : deck.length / cards.length };
}
