import type { Dossier } from '../dossier/dossier.ts';
import type { Entity, Fact } from '../dossier/format.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import { keyForms } from './distractors.ts';
import { onceFor, onceForText } from './once.ts';

/** Whether one of some texts says a fact’s answer under whichever name. */
export function sayAnswer(dossier: Dossier, texts: readonly string[], fact: Fact): boolean {
  const { spaced } = catalogueOf(dossier);
  const forms = spacedForms(dossier)(fact);
  return texts.some((text) => {
    const words = spaced(text);
    return forms.some((form) => words.includes(form));
  });
}

const spacedForms = onceFor((dossier: Dossier) => {
  const { spaced, fold } = catalogueOf(dossier);
  return onceFor((fact: Fact): readonly string[] => {
    const forms = keyForms(dossier, fact).filter((form) => fold(form) !== '');
    return [...new Set(forms.map(spaced))];
  });
});

/** Whether a sentence gives a fact’s answer and speaks of something else that the fact is about, if there is any. */
export function answers(dossier: Dossier, sentence: string, fact: Fact): boolean {
  const { contains, entities } = catalogueOf(dossier);
  if (!sayAnswer(dossier, [sentence], fact)) return false;
  const rest = restOf(fact);
  return (
    rest.length === 0 ||
    rest.some((id) => {
      const entity = entities.get(id);
      return entity !== undefined && namesOf(entity).some((form) => contains(sentence, form));
    })
  );
}

/** The facts that a sentence answers. */
export const listAnswered = onceFor((dossier: Dossier) => {
  const catalogue = catalogueOf(dossier);
  const { standing, byEntity } = catalogue;
  const named = finderOf(catalogue, dossier.entities, namesOf);
  const alone = finderOf(
    catalogue,
    standing.filter((fact) => restOf(fact).length === 0),
    (fact) => keyForms(dossier, fact),
  );
  return onceForText((sentence): readonly Fact[] => {
    const about = named(sentence).flatMap(({ id }) =>
      (byEntity.get(id) ?? []).filter(({ answer }) => answer.entity !== id),
    );
    return [...alone(sentence), ...about.filter((fact) => sayAnswer(dossier, [sentence], fact))];
  });
});

/** What a fact is about beside its answer. */
const restOf = ({ entities, answer }: Fact) => entities.filter((id) => id !== answer.entity);

const namesOf = ({ name, aliases }: Entity): readonly string[] => [name, ...aliases];

/** Finds which of many things a text names, looked up by the first words of their names. */
function finderOf<Thing>(
  { fold, contains }: Catalogue,
  things: readonly Thing[],
  formsOf: (thing: Thing) => readonly string[],
): (text: string) => readonly Thing[] {
  const byWord = new Map<string | undefined, Set<Thing>>();
  for (const thing of things) {
    for (const form of formsOf(thing)) {
      const [word] = fold(form).split(' ');
      byWord.set(word, (byWord.get(word) ?? new Set()).add(thing));
    }
  }
  return (text) => {
    const candidates = fold(text)
      .split(' ')
      .flatMap((word) => [...(byWord.get(word) ?? [])]);
    return [...new Set(candidates)].filter((thing) => formsOf(thing).some((form) => contains(text, form)));
  };
}
