import { BLANK } from '../../cards/cloze.ts';
import { foldCard, isTwin } from '../../cards/twins.ts';
import { containsWords } from '../../text/fold.ts';
import { answerOf } from '../answers.ts';
import type { Dossier, Problem } from '../dossier.ts';
import { namesOf } from '../names.ts';
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

/** No prompt gives its answer away, under whichever of its names. */
export function promptsKeepTheirAnswer(dossier: Dossier): readonly Problem[] {
  return dossier.facts.flatMap((fact) =>
    fact.cards.flatMap((card) => {
      const { key, entity } = answerOf(dossier, fact, card);
      const given = [key, ...namesOf(dossier.entities, entity)].find((form) =>
        containsWords(card.front, form),
      );
      return given === undefined
        ? []
        : [
            {
              file: FACTS,
              item: `${fact.id}/${card.id}`,
              reason: `its front gives away the answer “${given}”`,
            },
          ];
    }),
  );
}

/** No two cards ask the same, or nearly the same with the same answer, under whichever of its names. */
export function cardsDiffer(dossier: Dossier): readonly Problem[] {
  const cards = dossier.facts.flatMap((fact) =>
    fact.cards.map((card) => {
      const { entity } = answerOf(dossier, fact, card);
      const back = namesOf(dossier.entities, entity)[0] ?? card.back;
      return { id: `${fact.id}/${card.id}`, folded: foldCard({ front: card.front, back }) };
    }),
  );
  return cards.flatMap(({ id, folded }, index) => {
    const twin = cards.slice(0, index).find((other) => isTwin(other.folded, folded));
    return twin === undefined ? [] : [{ file: FACTS, item: id, reason: `it asks the same as ${twin.id}` }];
  });
}
