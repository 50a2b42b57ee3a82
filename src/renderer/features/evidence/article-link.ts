/** The address of the article with the sentence lit that proves a fact. */
export function articleLink(fact: string): string {
  return `/read?fact=${encodeURIComponent(fact)}`;
}

/** The address of the article with these words lit; offsets count UTF-16 code units of the article. */
export function wordsLink(...words: readonly { readonly start: number; readonly end: number }[]): string {
  return `/read?words=${words.map(({ start, end }) => `${start}-${end}`).join(',')}`;
}
