import type { Random } from '../chance/random.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { namesOf } from '../dossier/names.ts';
import { containsWords, fold } from '../text/fold.ts';

/** Wrong options beside the key. */
export const DISTRACTORS = 3;

/** Every text that names the right answer of a fact. */
export function keyForms({ entities }: Dossier, { answer }: Fact): readonly string[] {
  return [answer.text, ...(answer.accept ?? []), ...namesOf(entities, answer.entity)];
}

/**
 * Wrong answers that could stand beside the key: those the dossier gives, else entities of the key's
 * kind and group that the fact does not speak of. None is the key under another name, holds it or is
 * held by it.
 */
export function listDistractors(dossier: Dossier, fact: Fact): readonly string[] {
  const keys = keyForms(dossier, fact);
  const folded = new Set(keys.map(fold));
  const seen = new Set<string>();
  return (fact.distractors ?? sameGroup(dossier, fact)).filter((option) => {
    const form = fold(option);
    if (folded.has(form) || seen.has(form)) return false;
    if (containsWords(option, fact.answer.text) || containsWords(fact.answer.text, option)) return false;
    seen.add(form);
    return true;
  });
}

function sameGroup({ entities }: Dossier, fact: Fact): readonly string[] {
  const key = entities.find(({ id }) => id === fact.answer.entity);
  if (key?.group === undefined) return [];
  return entities
    .filter(({ id, kind, group }) => kind === key.kind && group === key.group && !fact.entities.includes(id))
    .filter(
      ({ name, aliases }) => ![name, ...aliases].some((form) => containsWords(fact.evidence.exact, form)),
    )
    .map(({ name }) => name);
}

/**
 * Leaves out what the stem speaks of already, under whichever of its names: whoever reads “Besides
 * Ferrow, who came?” strikes Ferrow out unread.
 */
export function omitNamed(
  { entities }: Dossier,
  candidates: readonly string[],
  stem: string,
): readonly string[] {
  return candidates.filter((option) => {
    const { name, aliases } = entities.find(({ name }) => name === option) ?? { name: option, aliases: [] };
    return ![name, ...aliases].some((form) => containsWords(stem, form));
  });
}

/**
 * Draws distractors so that the key is as often the longest option as the second, third or shortest:
 * otherwise whoever always takes the longest does better than chance.
 */
export function drawDistractors(
  candidates: readonly string[],
  key: string,
  random: Random,
): readonly string[] {
  const shuffled = random.shuffle(candidates);
  const shorter = shuffled.filter(({ length }) => length < key.length);
  const longer = shuffled.filter(({ length }) => length >= key.length);
  const wanted = random.below(DISTRACTORS + 1);
  const fromShorter = Math.min(shorter.length, Math.max(wanted, DISTRACTORS - longer.length));
  return [...shorter.slice(0, fromShorter), ...longer].slice(0, DISTRACTORS);
}
