/** A stretch of a text with blanks: words to read, or words that a blank hides. */
export type ClozePart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'blank';
      readonly number: number;
      readonly text: string;
      readonly hint: string | undefined;
    };

/** How a blank is written on a card. */
export const BLANK = '____';
/** Between the answers of a card that hides several stretches. */
const BETWEEN = ' · ';
/** `{{c2::words}}` or `{{c2::words::hint}}`, as Anki writes it. */
const MARK = /\{\{c(\d{1,2})::(.+?)(?:::([^{}]*?))?\}\}/gu;

/** Reads the blanks out of a text; what is no blank stays text, so that nothing typed is ever lost. */
export function parseCloze(source: string): readonly ClozePart[] {
  const parts: ClozePart[] = [];
  let read = 0;
  for (const match of source.matchAll(MARK)) {
    const [whole, number, text = '', hint] = match;
    if (match.index > read) parts.push({ kind: 'text', text: source.slice(read, match.index) });
    parts.push({ kind: 'blank', number: Number(number), text: text.trim(), hint: hint?.trim() || undefined });
    read = match.index + whole.length;
  }
  if (read < source.length) parts.push({ kind: 'text', text: source.slice(read) });
  return parts;
}

/** The numbers of the blanks in a text, each once, in their order. */
export function listBlanks(parts: readonly ClozePart[]): readonly number[] {
  const numbers = parts.flatMap((part) => (part.kind === 'blank' ? [part.number] : []));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The card of one blank: its words hidden, those of the other blanks shown. */
export function hideBlank(
  parts: readonly ClozePart[],
  number: number,
): { readonly front: string; readonly back: string } {
  const hidden = parts.filter((part) => part.kind === 'blank' && part.number === number);
  return {
    front: parts
      .map((part) => {
        if (part.kind === 'text' || part.number !== number) return part.text;
        return part.hint === undefined ? BLANK : `${BLANK} (${part.hint})`;
      })
      .join(''),
    back: hidden.map(({ text }) => text).join(BETWEEN),
  };
}
