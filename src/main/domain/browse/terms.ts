import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { ANSWER_KINDS } from '../dossier/fields.ts';
import { COMPARISONS, PROPERTIES, STANDINGS, type Term, type Unclear } from './query.ts';
import type { Token } from './tokens.ts';

type Word = Extract<Token, { kind: 'word' }>;
type Reading = Result<Term, string>;

/** How the value behind each key is read, or what would be right there. */
const KEYS: Readonly<Record<string, (value: string) => Reading>> = {
  topic: (name) => named('topic', name, 'topic:agenda'),
  speaker: (name) => named('speaker', name, 'speaker:Lavrov'),
  entity: (name) => named('entity', name, 'entity:"Vladimir Putin"'),
  passage: (name) => named('passage', name, 'passage:12 or passage:"part of a heading"'),
  is: (value) => {
    const standing = STANDINGS.find((one) => one === value.toLowerCase());
    return standing ? ok({ kind: 'is', standing }) : fail(`A card can be ${listWords(STANDINGS)}.`);
  },
  flag: (value) =>
    /^[0-7]$/u.test(value)
      ? ok({ kind: 'flag', flag: Number(value) })
      : fail('Flags go from 1 to 7; flag:0 is for cards without one.'),
  prop: readProperty,
  due: (value) => {
    const days = wholeNumber(value, true);
    return days === undefined
      ? fail('Write a number of days, for example due:3 for what is due by then, due:-1 for what is overdue.')
      : ok({ kind: 'due', days });
  },
  rated: readRated,
  added: (value) => {
    const days = wholeNumber(value);
    return days === undefined || days === 0
      ? fail('Write a number of days, for example added:7 for the cards that you wrote this week.')
      : ok({ kind: 'added', days });
  },
  form: (value) => {
    const form = (['basic', 'reversed', 'cloze'] as const).find((one) => one === value.toLowerCase());
    return form ? ok({ kind: 'form', form }) : fail('A card’s form is basic, reversed or cloze.');
  },
  status: (value) => {
    const status = (['reported', 'official', 'opinion'] as const).find((one) => one === value.toLowerCase());
    return status ? ok({ kind: 'status', status }) : fail('A status is reported, official or opinion.');
  },
  kind: (value) => {
    const name = ANSWER_KINDS.find((one) => one === value.toLowerCase());
    return name ? ok({ kind: 'fact-kind', name }) : fail(`A fact’s kind is ${listWords(ANSWER_KINDS)}.`);
  },
};

/** The meaning of a word with or without a key. */
export function readTerm({ key, value, isQuoted, start, end }: Word): Result<Term, Unclear> {
  if (key === undefined) return ok({ kind: 'text', words: value, isPhrase: isQuoted });
  const name = key.toLowerCase();
  const read = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
  if (read === undefined) {
    return fail({
      message: `“${key}:” means nothing here. Use ${listWords(Object.keys(KEYS).map((one) => `${one}:`))}; to look for the text itself, put it in quotation marks.`,
      start,
      end,
    });
  }
  const term = read(value.trim());
  return term.ok ? term : fail({ message: term.error, start, end });
}

function named(kind: 'topic' | 'speaker' | 'entity' | 'passage', name: string, example: string): Reading {
  return name === '' ? fail(`Write whom or what you mean, for example ${example}.`) : ok({ kind, name });
}

function readProperty(value: string): Reading {
  const comparison = COMPARISONS.find((one) => value.includes(one));
  const [left = '', right = ''] = comparison === undefined ? [] : value.split(comparison);
  const property = PROPERTIES.find((one) => one === left.toLowerCase());
  if (comparison === undefined || property === undefined || !/^\d{1,6}(?:\.\d{1,6})?$/u.test(right)) {
    return fail(
      'Write a property, a comparison and a number, for example prop:r<0.8. Properties are r (recall, 0 to 1), s (stability in days), d (difficulty, 1 to 10), ivl (interval in days), lapses and reps.',
    );
  }
  return ok({ kind: 'prop', property, comparison, value: Number(right) });
}

function readRated(value: string): Reading {
  const [first = '', second, ...more] = value.split(':');
  const days = wholeNumber(first);
  const rating = ([1, 2, 3, 4] as const).find((one) => String(one) === second);
  const isRated = days !== undefined && days > 0 && more.length === 0;
  return !isRated || (second !== undefined && rating === undefined)
    ? fail(
        'Write a number of days, and an answer from 1 (Again) to 4 (Easy) if you like: rated:7:1 is what you answered Again this week.',
      )
    : ok({ kind: 'rated', days, rating });
}

function wholeNumber(text: string, isSigned = false): number | undefined {
  return (isSigned ? /^-?\d{1,5}$/u : /^\d{1,5}$/u).test(text) ? Number(text) : undefined;
}

function listWords(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
