import type { Passage, PassageKind } from '../../../shared/model/article.ts';

const HEADING_LIMIT = 80;
const BULLET = /^\s*[•▪‣·]\s+/u;
const FOOTNOTE = /^(?:\*+|†|‡|\[\d{1,3}\])\s*\S/u;
const SENTENCE_END = /[.!?…:;,][”’"')\]]*$/u;

/**
 * Splits an article into its passages, one a line; blank lines separate and belong to none.
 * The kind is read off the line's form: a bullet marks a caption, an asterisk or dagger a footnote,
 * and a short line that ends like no sentence a heading.
 */
export function splitPassages(article: string): readonly Passage[] {
  const passages: Passage[] = [];
  for (const match of article.matchAll(/[^\r\n]+/gu)) {
    const line = match[0];
    if (line.trim() === '') continue;
    const lead = line.length - line.trimStart().length;
    const kind = classify(line);
    const bullet = kind === 'caption' ? (BULLET.exec(line)?.[0].length ?? lead) : lead;
    const start = match.index + bullet;
    const end = match.index + line.trimEnd().length;
    passages.push({ index: passages.length, kind, start, end, text: article.slice(start, end) });
  }
  return passages;
}

function classify(line: string): PassageKind {
  const text = line.trim();
  if (BULLET.test(line)) return 'caption';
  if (FOOTNOTE.test(text)) return 'footnote';
  return text.length <= HEADING_LIMIT && !SENTENCE_END.test(text) ? 'heading' : 'paragraph';
}
