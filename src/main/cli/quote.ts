import { quote } from '../domain/evidence/anchor.ts';
import { readArticle } from '../storage/dossier-files.ts';
import { type Output, refuse } from './output.ts';

/** The evidence of words as JSON, once for each place where the article has them; exit code 1 for none. */
export function quoteWords(path: string, words: string): Output {
  if (words.trim() === '') return refuse('quote needs an article and the words to quote from it.');
  const read = readArticle(path);
  if (typeof read === 'string') return refuse(`${path}: ${read}.`);
  const { article } = read;
  const places: number[] = [];
  for (let at = article.indexOf(words); at >= 0; at = article.indexOf(words, at + 1)) places.push(at);
  if (places.length === 0) {
    return { out: '', error: 'The article does not have these words; every character counts.\n', code: 1 };
  }
  const evidence = places.map((start) => quote(article, start, start + words.length));
  return { out: evidence.map((place) => `${JSON.stringify(place, null, 2)}\n`).join(''), code: 0 };
}
