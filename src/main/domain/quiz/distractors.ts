import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';

/** Wrong options beside the key. */
export const DISTRACTORS = 3;

/** Every text that names the right answer of a fact. */
export function keyForms(dossier: Dossier, { answer }: Fact): readonly string[] {
  const entity = answer.entity === undefined ? undefined : catalogueOf(dossier).entities.get(answer.entity);
  return [answer.text, ...(answer.accept ?? []), ...(entity ? [entity.name, ...entity.aliases] : [])];
}

/**
 * Wrong answers that the dossier vouches for: those it gives, else entities of the key's kind and group
 * that the fact does not speak of. None is the key under another name, holds it or is held by it.
 */
export function listDistractors(dossier: Dossier, fact: Fact): readonly string[] {
  return omitKeys(dossier, fact, fact.distractors ?? sameGroup(catalogueOf(dossier), dossier, fact));
}

/** Leaves out what is the key, holds it or is held by it, and what was there already. */
function omitKeys(dossier: Dossier, fact: Fact, options: readonly string[]): readonly string[] {
  const { fold, contains } = catalogueOf(dossier);
  const seen = new Set(keyForms(dossier, fact).map(fold));
  return options.filter((option) => {
    const form = fold(option);
    if (seen.has(form)) return false;
    if (contains(option, fact.answer.text) || contains(fact.answer.text, option)) return false;
    seen.add(form);
    return true;
  });
}

function sameGroup({ entities, contains }: Catalogue, dossier: Dossier, fact: Fact): readonly string[] {
  const key = fact.answer.entity === undefined ? undefined : entities.get(fact.answer.entity);
  if (key?.group === undefined) return [];
  return dossier.entities
    .filter(({ id, kind, group }) => kind === key.kind && group === key.group && !fact.entities.includes(id))
    .filter(({ name, aliases }) => ![name, ...aliases].some((form) => contains(fact.evidence.exact, form)))
    .map(({ name }) => name);
}

/**
 * Leaves out what the stem speaks of already, under whichever of its names: whoever reads “Besides
 * Ferrow, who came?” strikes Ferrow out unread.
 */
export function omitNamed(dossier: Dossier, candidates: readonly string[], stem: string): readonly string[] {
  const { byName, fold, contains } = catalogueOf(dossier);
  return candidates.filter((option) => {
    const { name, aliases } = byName.get(fold(option)) ?? { name: option, aliases: [] };
    return ![name, ...aliases].some((form) => contains(stem, form));
  });
}
