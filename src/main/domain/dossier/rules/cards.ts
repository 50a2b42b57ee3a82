import { containsWords, fold } from '../../text/fold.ts';
import type { Dossier, Problem } from '../dossier.ts';
import { FACTS } from './places.ts';

const BLANK = '____';
/** Two prompts that share this part of their words, and their answer, are one too many. */
const NEAR = 0.9;

/** A cloze has its blank, every other prompt is a question. */
export function promptsAskSomething({ facts }: Dossier): readonly Problem[] {
  return facts.flatMap((fact) =>
    fact.cards
      .filter(({ form, front }) => (form === 'cloze' ? !front.includes(BLANK) : !front.endsWith('?')))
      .map((card) => ({
        file: FACTS,
        item: `${fact.id}/${card.id}`,
        reason: card.form === 'cloze' ? 'a cloze needs a blank ____' : 'its front does not end in “?”',
      })),
  );
}

/** No prompt gives its answer away. */
export function promptsKeepTheirAnswer({ facts }: Dossier): readonly Problem[] {
  return facts.flatMap((fact) =>
    fact.cards
      .filter(({ front, back }) => containsWords(front, back))
      .map((card) => ({
        file: FACTS,
        item: `${fact.id}/${card.id}`,
        reason: `its front gives away the answer “${card.back}”`,
      })),
  );
}

/** No two cards ask the same, or nearly the same with the same answer. */
export function cardsDiffer({ facts }: Dossier): readonly Problem[] {
  const cards = facts.flatMap((fact) =>
    fact.cards.map((card) => ({
      id: `${fact.id}/${card.id}`,
      front: fold(card.front),
      words: new Set(fold(card.front).split(' ')),
      back: fold(card.back),
    })),
  );
  return cards.flatMap((card, index) => {
    const twin = cards
      .slice(0, index)
      .find(
        (other) =>
          other.front === card.front ||
          (other.back === card.back && sharedPart(other.words, card.words) >= NEAR),
      );
    return twin === undefined
      ? []
      : [{ file: FACTS, item: card.id, reason: `it asks the same as ${twin.id}` }];
  });
}

/** The words that two prompts share, as a part of all their words (Jaccard's index). */
function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.intersection(b).size / a.union(b).size;
}
