import type { CardForm } from '../../../shared/model/review.ts';
import { fold } from '../text/fold.ts';

type Asked = {
  readonly number: number;
  readonly form: CardForm;
  readonly front: string;
  readonly back: string;
};
/** A card that an entry had; `live` is false where its blank had been taken out. */
type Earlier = Asked & { readonly slot: number; readonly live: boolean };

/** The ways to know a blank again, the surest first. A number alone says nothing of one that was taken out. */
const WAYS: readonly ((asked: Asked, earlier: Earlier) => boolean)[] = [
  (asked, earlier) => sameWords(asked, earlier) && asked.number === earlier.number,
  sameWords,
  (asked, earlier) => asked.front === earlier.front,
  (asked, earlier) => earlier.live && asked.number === earlier.number,
];

/**
 * Gives each card that an entry now makes the slot it had before, so that its schedule goes with it: a blank
 * is known by its words, else by the text around it, else by its number; a new one gets a slot never used.
 */
export function assignSlots<T extends Asked>(
  earlier: readonly Earlier[],
  asked: readonly T[],
): readonly (T & { readonly slot: number })[] {
  const slots = new Map<T, number>();
  const taken = new Set<number>();
  for (const isSame of WAYS) {
    for (const card of asked) {
      if (slots.has(card)) continue;
      const found = earlier.find(
        (old) => !taken.has(old.slot) && old.form === card.form && isSame(card, old),
      );
      if (found === undefined) continue;
      slots.set(card, found.slot);
      taken.add(found.slot);
    }
  }
  let next = Math.max(0, ...earlier.map(({ slot }) => slot));
  return asked.map((card) => ({ ...card, slot: slots.get(card) ?? ++next }));
}

function sameWords(a: Asked, b: Asked): boolean {
  return a.back === b.back || (fold(a.back) !== '' && fold(a.back) === fold(b.back));
}
