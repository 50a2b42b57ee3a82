import { BLANK } from '../../cards/cloze.ts';
import { foldCard, isTwin } from '../../cards/twins.ts';
import { containsWords } from '../../text/fold.ts';
import type { Dossier, Problem } from '../dossier.ts';
import { FACTS } from './places.ts';

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
    fact.cards.map((card) => ({ id: `${fact.id}/${card.id}`, folded: foldCard(card) })),
  );
  return cards.flatMap(({ id, folded }, index) => {
    const twin = cards.slice(0, index).find((other) => isTwin(other.folded, folded));
    return twin === undefined ? [] : [{ file: FACTS, item: id, reason: `it asks the same as ${twin.id}` }];
  });
}
