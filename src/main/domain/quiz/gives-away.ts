import type { FactId } from '../../../shared/model/ids.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { listAnswered, sayAnswer } from './answers.ts';
import { catalogueOf, nearIn } from './catalogue.ts';
import { listStems } from './kinds/stem.ts';
import { onceFor, onceForText } from './once.ts';
import { type Question, shownText } from './question.ts';
import { overlap } from './related.ts';

/** The questions of a quiz, none of which tells the answer to another. */
export type Apart = {
  readonly questions: readonly Question[];
  /** The facts that may be asked about: no question is about them or tells their answer. */
  readonly free: ReadonlySet<FactId>;
  /** Whether a fact may be asked about whichever of its stems is drawn, and none tells another answer. */
  readonly isOpen: (fact: Fact) => boolean;
  /** Adds a question, unless it is about a fact that is not free, or tells what another asks for. */
  readonly add: (question: Question) => boolean;
};

/** Begins a quiz about some facts. */
export function keepApart(dossier: Dossier, facts: Iterable<FactId>): Apart {
  const questions: Question[] = [];
  const free = new Set(facts);
  const asked = new Set<Fact>();
  const closed = new Set<Fact>();
  return {
    questions,
    free,
    isOpen: (fact) => free.has(fact.id) && !closed.has(fact),
    add(question) {
      if (!question.facts.every((id) => free.has(id))) return false;
      const about = question.facts.flatMap((id) => catalogueOf(dossier).facts.get(id) ?? []);
      const told = listTold(dossier, question, about);
      if (told.some((fact) => asked.has(fact))) return false;
      questions.push(question);
      for (const { id } of [...about, ...told]) free.delete(id);
      for (const fact of about) asked.add(fact);
      for (const fact of listClosed(dossier, question, about)) closed.add(fact);
      return true;
    },
  };
}

/**
 * The facts whose answer a question tells, under whichever name: its stem says it and speaks of something
 * related, or one of its options is a whole sentence that answers it.
 */
function listTold(dossier: Dossier, question: Question, about: readonly Fact[]): readonly Fact[] {
  const shown = shownText(question);
  return [
    ...about.flatMap((fact) => shown.flatMap(saidBeside(dossier)(fact))),
    ...listSentences(question).flatMap(listAnswered(dossier)),
  ];
}

/** Those options of a question that are whole statements. */
function listSentences(question: Question): readonly string[] {
  return question.type === 'proof' || question.type === 'who-said-it' || question.type === 'multi-select'
    ? question.options
    : [];
}

/** The facts that, whichever of their stems were drawn, could tell the answer of a question or be told by it. */
function listClosed(dossier: Dossier, question: Question, about: readonly Fact[]): readonly Fact[] {
  return [...about.flatMap(rivals(dossier)), ...listSentences(question).flatMap(listAnswered(dossier))];
}

/** The facts related to one whose answer a text says. */
const saidBeside = onceFor((dossier: Dossier) =>
  onceFor((fact: Fact) =>
    onceForText((text) => relatives(dossier)(fact).filter((other) => sayAnswer(dossier, [text], other))),
  ),
);

const rivals = onceFor((dossier: Dossier) => {
  const textsOf = onceFor((fact: Fact) => [...listStems(dossier, fact), fact.statement]);
  return onceFor((fact: Fact) =>
    relatives(dossier)(fact).filter(
      (other) => sayAnswer(dossier, textsOf(fact), other) || sayAnswer(dossier, textsOf(other), fact),
    ),
  );
});

/** The facts of one place in the text with another, or that speak of the same. */
const relatives = onceFor((dossier: Dossier) => {
  const { byEntity, byPlace } = catalogueOf(dossier);
  return onceFor((fact: Fact): readonly Fact[] => {
    const about = fact.entities.flatMap((entity) => byEntity.get(entity) ?? []);
    const overlapping = nearIn(byPlace, fact).filter((other) => overlap(fact, other));
    return [...new Set([...about, ...overlapping])];
  });
});
