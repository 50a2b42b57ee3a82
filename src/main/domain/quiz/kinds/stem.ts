import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import { catalogueOf } from '../catalogue.ts';
import { keyForms } from '../distractors.ts';
import { onceFor } from '../once.ts';

/** The fronts of those of a fact's cards that ask for its own answer. */
export function listStems(dossier: Dossier, fact: Fact): readonly string[] {
  return stemsOf(dossier)(fact);
}

const stemsOf = onceFor((dossier: Dossier) => {
  const { fold } = catalogueOf(dossier);
  return onceFor((fact: Fact): readonly string[] => {
    const keys = new Set(keyForms(dossier, fact).map(fold));
    return fact.cards.filter(({ back }) => keys.has(fold(back))).map(({ front }) => front);
  });
});

/** One of these fronts; nothing where there is none. */
export function drawStem(dossier: Dossier, fact: Fact, random: Random): string | undefined {
  const stems = listStems(dossier, fact);
  return stems.length === 0 ? undefined : stems[random.below(stems.length)];
}
