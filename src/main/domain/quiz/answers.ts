import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { catalogueOf } from './catalogue.ts';
import { keyForms } from './distractors.ts';

/** Whether a sentence gives a fact’s answer and speaks of whatever else the fact is about. */
export function answers(dossier: Dossier, sentence: string, fact: Fact): boolean {
  const { contains, entities } = catalogueOf(dossier);
  if (!keyForms(dossier, fact).some((form) => contains(sentence, form))) return false;
  const others = fact.entities.filter((id) => id !== fact.answer.entity);
  return (
    others.length === 0 ||
    others.some((id) => {
      const entity = entities.get(id);
      return (
        entity !== undefined && [entity.name, ...entity.aliases].some((form) => contains(sentence, form))
      );
    })
  );
}
