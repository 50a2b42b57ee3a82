import { close, type Grade, right, wrong } from './grade.ts';
import { matchWords } from './match.ts';
import { isNumber } from './numbers.ts';
import type { Prompt } from './prompt.ts';
import type { Word } from './words.ts';

/** Words that leave an answer as it is. */
const HEDGES = new Set(
  'about approximately approx around roughly circa ca probably maybe perhaps think answer called named namely away'.split(
    ' ',
  ),
);

/** What is counted by days or kilometres is another answer when counted by months or miles. */
const UNITS = new Set(
  'second minut hour dai week month year decad centuri m meter km mil feet foot kg gram ton tonn percent'.split(
    ' ',
  ),
);
/** What turns a number into a bound for another one. */
const BOUNDS = new Set(['before', 'after', 'until']);
export const OPPOSITE = wrong('This says the opposite.');
const ANOTHER = wrong('This is another answer.');

type Around = Prompt & {
  readonly vocabulary: ReadonlySet<string>;
  /** Words that may stand beside the answer without saying anything else. */
  readonly isBeside: (word: Word) => boolean;
};

/**
 * Grades typed words against those of one form of the answer. What the prompt gives already may be left
 * out or repeated, but what it does not give must all be there; half of it makes an answer close.
 */
export function gradeWords(typed: readonly Word[], wanted: readonly Word[], around: Around): Grade {
  const exact = wanted.filter(({ text }) => !HEDGES.has(text));
  const form = exact.length > 0 ? exact : wanted;
  const { pairs, missing, extra, denied } = matchWords(typed, form, around.vocabulary);
  const isAsked = (word: Word) => form.every(around.isGiven) || !around.isGiven(word);
  const isNew = (word: Word) => form.every(around.isInPrompt) || !around.isInPrompt(word);
  const got = pairs.filter(({ word }) => isAsked(word));
  const lacking = missing.filter(isAsked);
  if (!got.some(({ word }) => isNew(word))) {
    return typed.every(around.isInPrompt) ? wrong('This only repeats the question.') : ANOTHER;
  }
  if (denied) return OPPOSITE;
  const unasked = extra.filter(
    (word) => !around.isInPrompt(word) && !around.isBeside(word) && !HEDGES.has(word.text),
  );
  const [first] = form;
  const counts = first !== undefined && isNumber(first.text);
  if (form.some(({ text }) => isNumber(text)) && unasked.some(({ text }) => BOUNDS.has(text)))
    return wrong('This is a bound, not the answer.');
  if (unasked.some(({ text }) => isNumber(text))) return wrong('The number is another one.');
  if (counts && lacking.includes(first)) return wrong('The number is missing.');
  const isOtherUnit = unasked.some(({ stem }) => lacking.length > 0 || UNITS.has(stem));
  if (counts && isOtherUnit) return wrong('The number counts something else.');
  if (lacking.length === 0 && unasked.length === 0) return gradeSpelling(pairs);
  if (lacking.length === 0) return close(`More than the answer: ${list(unasked)} is not part of it.`);
  const share = got.length / (got.length + lacking.length);
  const isHalf = share > 0.5 || (extra.length === 0 && (share === 0.5 || counts));
  return isHalf ? close(`Not complete: ${list(lacking)} is missing.`) : ANOTHER;
}

function gradeSpelling(pairs: ReturnType<typeof matchWords>['pairs']): Grade {
  const garbled = pairs.filter(({ cost, word }) => cost > 0.25 && word.isAcronym).map(({ word }) => word);
  if (garbled.length > 0) return close(`Mind the letters of ${list(garbled)}.`);
  const slips = pairs.filter(({ cost }) => cost >= 1).map(({ word }) => word);
  return slips.length === 0 ? right : { ...right, reason: `Right, but mind the spelling: ${list(slips)}.` };
}

const list = (words: readonly Word[]): string => words.map(({ written }) => `“${written}”`).join(', ');
