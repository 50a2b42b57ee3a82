import { ENTITY_KINDS } from '../../../shared/model/article.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { type Catalogue, catalogueOf, proseOf } from './catalogue.ts';
import { keyForms, listDistractors } from './distractors.ts';
import { areAlike } from './form.ts';
import { onceFor } from './once.ts';
import { overlap } from './related.ts';

/** Kinds of answers that stand in for each other by themselves; for others the dossier has to say so. */
const EXCHANGEABLE: ReadonlySet<Fact['kind']> = new Set([...ENTITY_KINDS, 'date', 'number', 'office']);

/** Kinds whose members are plausible for each other only within their group: heads of state, borders. */
const GROUPED: ReadonlySet<Fact['kind']> = new Set(['person', 'place', 'body']);

/** Whether the answer of each of two facts is a wrong one to the other, and could be taken for the right one. */
export function areExchangeable(dossier: Dossier, a: Fact, b: Fact): boolean {
  return (
    areAlike(a.answer.text, b.answer.text) && isWrongAnswer(dossier, a, b) && isWrongAnswer(dossier, b, a)
  );
}

/**
 * Whether the answer of another fact is a wrong one to this. The dossier may list it as such; else it is of
 * the same kind, group and shape, about something else, and nowhere in the text said of this fact's subject.
 */
function isWrongAnswer(dossier: Dossier, fact: Fact, other: Fact): boolean {
  const { fold, contains } = catalogueOf(dossier);
  const text = other.answer.text;
  const form = fold(text);
  if (fact.noChoice !== undefined || keyForms(dossier, fact).some((key) => fold(key) === form)) return false;
  if (contains(text, fact.answer.text) || contains(fact.answer.text, text)) return false;
  if (listDistractors(dossier, fact).some((wrong) => fold(wrong) === form)) return true;
  return EXCHANGEABLE.has(fact.kind) && isAlienTo(dossier, fact, other);
}

function isAlienTo(dossier: Dossier, fact: Fact, other: Fact): boolean {
  const catalogue = catalogueOf(dossier);
  if (fact.kind !== other.kind || overlap(fact, other) || shapeOf(fact) !== shapeOf(other)) return false;
  const [key, given] = [entityOf(catalogue, fact), entityOf(catalogue, other)];
  if (key?.kind !== given?.kind) return false;
  if (GROUPED.has(fact.kind) && key?.group !== given?.group) return false;
  if (given !== undefined && fact.entities.includes(given.id)) return false;
  // What is said of the same things may be a second right answer.
  const subject = fact.entities.filter((id) => id !== key?.id);
  if (subject.length > 0 && subject.every((id) => other.entities.includes(id))) return false;
  if (keyForms(dossier, other).some((name) => catalogue.contains(fact.evidence.exact, name))) return false;
  const parts = fact.statement.split(fact.answer.inStatement ?? fact.answer.text);
  return parts.length !== 2 || !isSupported(dossier, fact, parts.join(other.answer.text));
}

function entityOf({ entities }: Catalogue, { answer }: Fact) {
  return answer.entity === undefined ? undefined : entities.get(answer.entity);
}

/** The form of an answer without its figures: two answers of one shape can stand in each other's sentence. */
function shapeOf({ answer: { text }, kind }: Fact): string {
  const figures = text.replaceAll(/\d+/gu, (digits) => (digits.length === 4 ? 'year' : '0'));
  if (kind === 'date') return figures.replaceAll(/\p{Lu}\p{L}+/gu, 'month');
  return kind === 'number' && /[\s\d]/u.test(text) ? figures : kind;
}

type Said = { readonly fact: Fact | undefined; readonly words: ReadonlySet<string> };

/** The statements and sentences of a dossier by each of their words. */
const saidIn = onceFor((dossier: Dossier): ReadonlyMap<string, readonly Said[]> => {
  const { standing, fold } = catalogueOf(dossier);
  const byWord = new Map<string, Said[]>();
  const add = (fact: Fact | undefined, text: string) => {
    const said = { fact, words: new Set(fold(text).split(' ')) };
    for (const word of said.words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [said]);
      else known.push(said);
    }
  };
  for (const fact of standing) add(fact, fact.statement);
  for (const { text } of proseOf(dossier)) add(undefined, text);
  return byWord;
});

/** Whether all words of a statement stand in the statement of another fact, or in one sentence of the text. */
function isSupported(dossier: Dossier, fact: Fact, statement: string): boolean {
  const words = new Set(catalogueOf(dossier).fold(statement).split(' '));
  const byWord = saidIn(dossier);
  // Whoever says it all says its rarest word.
  const rarest = [...words]
    .map((word) => byWord.get(word) ?? [])
    .reduce((least, said) => (said.length < least.length ? said : least));
  return rarest.some((said) => said.fact !== fact && words.isSubsetOf(said.words));
}
