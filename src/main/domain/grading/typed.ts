import type { EntityId } from '../../../shared/model/ids.ts';
import { gradeDate } from './compare-dates.ts';
import { gradeWords, OPPOSITE } from './cover.ts';
import { type DateSpan, readDates } from './dates.ts';
import { bestOf, close, type Grade, right, wrong } from './grade.ts';
import { type Knowledge, readKnowledge } from './knowledge.ts';
import { findMeant, findOther, listBeside, listNames, writeAcronym } from './names.ts';
import { readPrompt } from './prompt.ts';
import { readWords, type Word, writeWords } from './words.ts';

export type Expected = {
  readonly key: string;
  readonly accept: readonly string[];
  readonly entity: EntityId | undefined;
  /** What was asked: its words said back are no answer. */
  readonly prompt: string;
};

/** Characters beyond which a text is no answer to a question. */
const LONGEST = 400;
const ALTERNATIVES = /\s+or\s+|\s*[/;|]\s*/iu;

/**
 * Grades a typed answer against its key, its other accepted forms and the names of its entity: kind to
 * case, spelling, order, script, titles and forms of dates and numbers; strict on what it says. An
 * answer that lacks a part, or says more than was asked, is `close`, and the reason says which.
 */
export function gradeTyped(knowledge: Knowledge, expected: Expected, typed: string): Grade {
  if (typed.length > LONGEST) return wrong('This is longer than an answer.');
  const words = readWords(typed);
  if (words.length === 0) return wrong('Nothing was typed.');
  const whole = gradeWhole(knowledge, expected, typed, words);
  const parts = typed.split(ALTERNATIVES).filter((part) => readWords(part).length > 0);
  if (whole.verdict === 'right' && !(parts.length > 1 && / or /iu.test(typed))) return whole;
  if (parts.length < 2) return whole;
  const grades = parts.map((part) => gradeWhole(knowledge, expected, part, readWords(part)));
  if (grades.every(({ verdict }) => verdict === 'right')) return right;
  if (whole.verdict === 'right' && isDeclared(expected, words)) return whole;
  if (grades.some(({ verdict }) => verdict === 'right')) {
    return grades.some(({ verdict }) => verdict === 'wrong')
      ? wrong('One of these answers is wrong.')
      : close('These are several answers; not all of them are complete.');
  }
  return whole;
}

function isDeclared({ key, accept }: Expected, words: readonly Word[]): boolean {
  return [key, ...accept].some((form) => isSame(words, readWords(form)));
}

function gradeWhole(knowledge: Knowledge, expected: Expected, typed: string, words: readonly Word[]): Grade {
  const { key, prompt } = expected;
  const { vocabulary } = readKnowledge(knowledge);
  const meant = findMeant(knowledge, key, expected.entity);
  const asked = readPrompt(prompt);
  const { isInPrompt } = asked;
  const own = splitForms(key, asked.offersChoice).map(readWords);
  const accepted = expected.accept.flatMap((form) => splitForms(form, false)).map(readWords);
  // A name that stands in the question is no answer to it.
  const names = listNames(knowledge, meant)
    .map(readWords)
    .filter((form) => !form.every(isInPrompt));
  const forms = [...own, ...accepted, ...names];
  if (forms.some((form) => isSame(words, form))) return right;
  const dated = gradeDates(typed, expected);
  if (dated !== undefined) return dated;

  const beside = new Set(listBeside(knowledge, meant).map(({ stem }) => stem));
  const isBeside = ({ text, stem }: Word) =>
    beside.has(stem) || [...beside].some((known) => isOf(text, known));
  const other = findOther(knowledge, words, meant, forms, (word) => isInPrompt(word) || isBeside(word));
  if (other !== undefined) return wrong(`That is ${other.name}.`);
  const acronyms = forms.map(writeAcronym);
  const [only] = words;
  if (words.length === 1 && only && !isInPrompt(only) && acronyms.includes(only.text)) return right;
  const grades = forms.map((form) => gradeWords(words, form, { ...asked, vocabulary, isBeside }));
  const best = bestOf(grades) ?? wrong('This is another answer.');
  // “An unclear structure” says more than “a structure”, but the opposite of “a clear structure”.
  return grades.slice(0, own.length).includes(OPPOSITE) ? OPPOSITE : best;
}

/** The same words, or the same letters with other spaces between. */
function isSame(typed: readonly Word[], form: readonly Word[]): boolean {
  return writeWords(typed).replaceAll(' ', '') === writeWords(form).replaceAll(' ', '');
}

/** A date where a date is asked for; nothing where either is none. Forms without the year do not excuse another one. */
function gradeDates(typed: string, { key, accept, prompt }: Expected): Grade | undefined {
  const dates = readDates(typed);
  const [main] = readDates(key).filter(isDate);
  if (main === undefined || dates.length === 0) return undefined;
  const keys = [main, ...accept.flatMap(readDates).filter(isDate)];
  const against = bestOf(dates.map((date) => gradeDate(date, main, prompt)));
  if (against?.verdict === 'wrong') return against;
  return bestOf(
    dates
      .filter((date) => gradeDate(date, main, prompt).verdict !== 'wrong')
      .flatMap((date) => keys.map((wanted) => gradeDate(date, wanted, prompt))),
  );
}

const isDate = ({ from }: DateSpan): boolean => from.month !== undefined || from.year !== undefined;

/**
 * A definition may list several answers: “an array; a body of law”. Where the prompt offers a choice, the
 * choice is enough: “It cites an official” of “It cites an official, Ada Brand”.
 */
function splitForms(form: string, offersChoice: boolean): readonly string[] {
  const [choice = form] = form.split(/[,:]\s/u);
  return [...new Set([form, ...form.split(/;\s|\s\/\s/u), ...(offersChoice ? [choice] : [])])];
}

/** Whether a word is made of a country’s name, as `Kazakh` of `Kazakhstan` or `Russian` of `Russia`. */
function isOf(word: string, name: string): boolean {
  const stem = name.replace(/(?:i?stan|ia?|us)$/u, '');
  return stem.length >= 4 && word.startsWith(stem) && word.length - stem.length <= 4;
}
