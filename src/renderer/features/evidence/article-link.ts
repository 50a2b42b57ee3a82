/** The address of the article with the sentence lit that proves a fact. */
export function articleLink(fact: string): string {
  return `/read?fact=${encodeURIComponent(fact)}`;
}
