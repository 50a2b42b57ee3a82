import { findMentions } from '../../article/mentions.ts';
import { containsWords } from '../../text/fold.ts';
import { entitiesOf } from '../about.ts';
import type { Dossier, Problem } from '../dossier.ts';
import { namesOf } from '../names.ts';
import { FACTS } from './places.ts';

/** Whom or what a fact's statement names, it declares: in its entities, as its speaker or its answer. */
export function namedEntitiesAreDeclared({ entities, facts }: Dossier): readonly Problem[] {
  return facts.flatMap((fact) => {
    const declared = entitiesOf(fact);
    const named = new Set(findMentions(fact.statement, entities).map(({ entity }) => entity));
    return [...named]
      .filter((id) => !declared.has(id))
      .map((id) => ({
        file: FACTS,
        item: fact.id,
        reason: `its statement names ${id}, which its entities do not list`,
      }));
  });
}

/** A card about an opinion says whose it is, in its front or as its answer. */
export function opinionsNameTheirSpeaker({ entities, facts }: Dossier): readonly Problem[] {
  return facts
    .filter(({ status }) => status === 'opinion')
    .flatMap((fact) => {
      const names = namesOf(entities, fact.speaker);
      return fact.cards
        .filter(
          ({ front, back }) =>
            !names.some((name) => containsWords(withoutPossessives(`${front} ${back}`), name)),
        )
        .map((card) => ({
          file: FACTS,
          item: `${fact.id}/${card.id}`,
          reason: `it is about an opinion, but does not name ${names[0] ?? 'who holds it'}`,
        }));
    });
}

/** “Solozobov’s view” names Solozobov. */
function withoutPossessives(text: string): string {
  return text.replace(/[’']s(?=$|[^\p{L}])/gu, '');
}
