import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { answers } from './answers.ts';
import { catalogueOf, nearIn } from './catalogue.ts';
import { keyForms } from './distractors.ts';
import { listStems } from './kinds/stem.ts';
import { onceFor } from './once.ts';
import { type Question, shownText } from './question.ts';
import { areRelated } from './related.ts';

/** A question with the facts that it is about. */
export type Asked = { readonly question: Question; readonly about: readonly Fact[] };

/**
 * Whether one question tells, under whichever name, the answer to another: its stem speaks of something
 * related, or one of its options is a whole sentence that answers it.
 */
export function givesAway(dossier: Dossier, { question, about }: Asked, asked: Asked): boolean {
  const sentences = listSentences(question);
  return asked.about.some(
    (fact) =>
      (about.some((other) => areRelated(other, fact)) && tells(dossier, shownText(question), fact)) ||
      sentences.some((sentence) => answers(dossier, sentence, fact)),
  );
}

/** Those options of a question that are whole statements. */
function listSentences(question: Question): readonly string[] {
  return question.type === 'proof' || question.type === 'who-said-it' || question.type === 'multi-select'
    ? question.options
    : [];
}

/**
 * The facts that may no longer be asked about beside a question: whichever of their stems were drawn, they
 * could tell its answer or be told by it.
 */
export function listClosed(dossier: Dossier, { question, about }: Asked): readonly Fact[] {
  return [
    ...about,
    ...about.flatMap((fact) => rivals(dossier)(fact)),
    ...listSentences(question).flatMap((sentence) => told(dossier)(sentence)),
  ];
}

const rivals = onceFor((dossier: Dossier) => {
  const { byEntity, byPlace } = catalogueOf(dossier);
  const textsOf = onceFor((fact: Fact) => [...listStems(dossier, fact), fact.statement]);
  return onceFor((fact: Fact): readonly Fact[] => {
    const about = fact.entities.flatMap((entity) => byEntity.get(entity) ?? []);
    return [...new Set([...about, ...nearIn(byPlace, fact)])].filter(
      (other) =>
        areRelated(fact, other) &&
        (tells(dossier, textsOf(fact), other) || tells(dossier, textsOf(other), fact)),
    );
  });
});

/** The facts that a sentence answers, looked up by the first words of their answers. */
const told = onceFor((dossier: Dossier) => {
  const { standing, fold } = catalogueOf(dossier);
  const byWord = new Map<string | undefined, Fact[]>();
  for (const fact of standing) {
    for (const word of new Set(keyForms(dossier, fact).map((form) => fold(form).split(' ')[0]))) {
      const known = byWord.get(word) ?? [];
      known.push(fact);
      byWord.set(word, known);
    }
  }
  const known = new Map<string, readonly Fact[]>();
  return (sentence: string): readonly Fact[] => {
    const words = fold(sentence).split(' ');
    const facts =
      known.get(sentence) ??
      [...new Set(words.flatMap((word) => byWord.get(word) ?? []))].filter((fact) =>
        answers(dossier, sentence, fact),
      );
    known.set(sentence, facts);
    return facts;
  };
});

function tells(dossier: Dossier, texts: readonly string[], fact: Fact): boolean {
  const { contains } = catalogueOf(dossier);
  return keyForms(dossier, fact).some((form) => texts.some((text) => contains(text, form)));
}
