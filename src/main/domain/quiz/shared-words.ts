import type { Dossier } from '../dossier/dossier.ts';
import { catalogueOf } from './catalogue.ts';
import { onceFor, onceForText } from './once.ts';

/** A stem, and how far it leads to the key: its share of the most words that any option has in common with it. */
export type LeadingStem = { readonly stem: string; readonly lead: number };

/** Of several stems the one that leads least to the key, for whoever only counts words in common. */
export function plainestStem(
  dossier: Dossier,
  stems: readonly string[],
  key: string,
  options: readonly string[],
): LeadingStem | undefined {
  const at = options.indexOf(key);
  return stems
    .map((stem) => {
      const shared = options.map((option) => countShared(dossier, stem, option));
      const most = Math.max(...shared);
      const lead = shared[at] === most ? 1 / shared.filter((count) => count === most).length : 0;
      return { stem, lead };
    })
    .reduce<LeadingStem | undefined>(
      (least, each) => (least !== undefined && least.lead <= each.lead ? least : each),
      undefined,
    );
}

/** How many different words two texts have in common. */
export function countShared(dossier: Dossier, a: string, b: string): number {
  const words = wordsIn(dossier);
  return words(a).intersection(words(b)).size;
}

const wordsIn = onceFor((dossier: Dossier) => {
  const { fold } = catalogueOf(dossier);
  return onceForText((text): ReadonlySet<string> => new Set(fold(text).split(' ')));
});
