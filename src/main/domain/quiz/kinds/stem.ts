import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import { fold } from '../../text/fold.ts';
import { keyForms } from '../distractors.ts';

/** The front of one of the fact's cards that asks for the fact's own answer. */
export function drawStem(dossier: Dossier, fact: Fact, random: Random): string | undefined {
  const keys = new Set(keyForms(dossier, fact).map(fold));
  const fronts = fact.cards.filter(({ back }) => keys.has(fold(back))).map(({ front }) => front);
  return fronts.length === 0 ? undefined : fronts[random.below(fronts.length)];
}
