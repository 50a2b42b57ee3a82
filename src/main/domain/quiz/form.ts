const ARTICLE = /^(?:an?|the) /iu;
const PLURAL = /[^s'’]s$/u;

/** Whether two answers look alike: grammar or capitals alone do not tell which of them a gap wants. */
export function areAlike(a: string, b: string): boolean {
  const [one, other] = [formOf(a), formOf(b)];
  return one.every((mark, at) => mark === other[at]);
}

/** The article before it, plural, capitals, figures. */
function formOf(text: string): readonly (boolean | string)[] {
  return [
    ARTICLE.exec(text)?.[0].toLowerCase() ?? '',
    /^\p{Ll}/u.test(text) && PLURAL.test(text),
    /^\p{Lu}/u.test(text),
    /\d/u.test(text),
  ];
}

/** Whether an option does not go with the indefinite article that stands before the gap. */
export function clashesWith(stem: string, option: string): boolean {
  const article = / (an?) _{2,}/iu.exec(stem)?.[1]?.toLowerCase();
  if (article === undefined) return false;
  return /^[aeiou]/iu.test(option) !== (article === 'an');
}
