import type { DateSpan, PartialDate } from './dates.ts';
import { readMonth } from './dates.ts';
import { close, type Grade, right, wrong } from './grade.ts';
import { splitWords } from './words.ts';

const PARTS = ['day', 'month', 'year'] as const;

/** Grades a date against the key's: parts that the prompt states may be left out, others make it close. */
export function gradeDate(typed: DateSpan, key: DateSpan, prompt: string): Grade {
  if (differ(typed.from, key.from) || (typed.to && key.to && differ(typed.to, key.to))) {
    return wrong('This is another date.');
  }
  if (!PARTS.some((part) => typed.from[part] !== undefined && key.from[part] !== undefined)) {
    return wrong('This is another answer.');
  }
  if (typed.to !== undefined && key.to === undefined) return wrong('The answer is one date, not a span.');
  const stated = readStated(prompt);
  const isStated = (part: (typeof PARTS)[number]) =>
    key.from[part] !== undefined && stated.has(`${part} ${key.from[part]}`);
  if (typed.to === undefined && PARTS.every((part) => typed.from[part] === undefined || isStated(part))) {
    return wrong('This only repeats the question.');
  }
  const missing = PARTS.filter(
    (part) => key.from[part] !== undefined && typed.from[part] === undefined && !isStated(part),
  );
  if (missing.length > 0)
    return close(
      `Not complete: the ${missing.join(' and the ')} ${missing.length > 1 ? 'are' : 'is'} missing.`,
    );
  if (key.to !== undefined && typed.to === undefined)
    return close('Not complete: the end of the span is missing.');
  if (PARTS.some((part) => key.from[part] === undefined && typed.from[part] !== undefined)) {
    return close('The answer is less exact than that.');
  }
  return right;
}

function differ(a: PartialDate, b: PartialDate): boolean {
  return PARTS.some((part) => a[part] !== undefined && b[part] !== undefined && a[part] !== b[part]);
}

/** The years and months that a prompt names. */
function readStated(prompt: string): ReadonlySet<string> {
  return new Set(
    splitWords(prompt).flatMap((word) => {
      const month = readMonth(word);
      return month === undefined ? [`year ${word}`] : [`month ${month}`];
    }),
  );
}
