import { fold } from '../../text/fold.ts';
import { type CalendarDate, parseCalendarDate } from '../../timeline/calendar.ts';
import type { Dossier, Problem } from '../dossier.ts';
import type { When } from '../format.ts';
import { FACTS } from './places.ts';

/** Every year, month and day of a fact's time stands in its evidence, or the fact says why it does not. */
export function timesAreProved({ header, facts }: Dossier): readonly Problem[] {
  return facts.flatMap(({ id, when, evidence }) => {
    if (when === undefined || when.because !== undefined) return [];
    const words = new Set(fold(evidence.exact).split(' '));
    return [when.from, when.to]
      .flatMap((text) => (text === undefined ? [] : (parseCalendarDate(text) ?? [])))
      .flatMap((date) => partsOf(date, header.language))
      .filter((forms) => !forms.some((form) => words.has(form)))
      .map(([form]) => ({
        file: FACTS,
        item: id,
        reason: `its time says “${form}”, its evidence does not, and “because” does not say why`,
      }));
  });
}

/** Facts of the same happening have the same time. */
export function onceIsOneTime({ facts }: Dossier): readonly Problem[] {
  const first = new Map<string, string>();
  return facts.flatMap(({ id, when }) => {
    if (when === undefined) return [];
    const time = spanKey(when);
    const known = first.get(when.what) ?? time;
    first.set(when.what, known);
    return known === time
      ? []
      : [{ file: FACTS, item: id, reason: `another fact gives “${when.what}” another time` }];
  });
}

function spanKey({ from, to, open, part }: When): string {
  return JSON.stringify([from, to, open, part]);
}

/** Each part of a date in the forms in which a text of the language may write it, folded. */
function partsOf({ year, month, day }: CalendarDate, language: string): readonly (readonly string[])[] {
  return [
    [String(year)],
    ...(month === undefined ? [] : [monthForms(month, language)]),
    ...(day === undefined ? [] : [[String(day), String(day).padStart(2, '0')]]),
  ];
}

/** The month's name alone, before a day and short, then its number. */
function monthForms(month: number, language: string): readonly string[] {
  const date = new Date(Date.UTC(2000, month - 1, 1));
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
      .formatToParts(date)
      .find(({ type }) => type === 'month')?.value ?? '';
  return [
    name({ month: 'long' }),
    name({ month: 'long', day: 'numeric' }),
    name({ month: 'short', day: 'numeric' }),
    String(month),
    String(month).padStart(2, '0'),
  ].map(fold);
}
