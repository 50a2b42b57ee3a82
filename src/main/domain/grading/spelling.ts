/** One word under several spellings and abbreviations, written in one way. */
const ONE_FORM: ReadonlyMap<string, string> = new Map([
  ['kms', 'km'],
  ...['yr', 'yrs', 'years'].map((form) => [form, 'year'] as const),
  ['pct', 'percent'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['spokesperson', 'spokesman'],
  ['chairperson', 'chairman'],
  ['govt', 'government'],
  ['intl', 'international'],
  ['dept', 'department'],
  ['org', 'organization'],
  ['pres', 'president'],
]);

/** Writes a folded word the American way and units short: `organisation`, `defence`, `kilometres`. */
export function respell(word: string): string {
  const american = word
    .replace(/(?<=.{4})is(?=(?:e[ds]?|ing|ations?)$)/u, 'iz')
    .replace(/(?<=^(?:def|off|lic))ence/u, 'ense')
    .replace(/tre(?=s?$)/u, 'ter')
    .replace(/(?<=.{3})our(?=s?$)/u, 'or')
    .replace(/^kil+om[ei]t[er]+s?$/u, 'km');
  return ONE_FORM.get(american) ?? american;
}

/** A word without its ending, so that `improving` is `improve` and `allies` is `ally`. */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/u.test(word)) return word;
  const single = word.replace(/ies$/u, 'y').replace(/(?<!s)s$/u, '');
  return single
    .replace(/(?<=.{3})nsion$/u, 'nd')
    .replace(/(?<=.{4})(?:ing|ed|ly)$/u, '')
    .replace(/(?<=.{3})e$/u, '')
    .replace(/y$/u, 'i');
}
