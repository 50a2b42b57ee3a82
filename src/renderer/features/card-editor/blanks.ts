/** A text and what is selected in it. */
export type Field = { readonly text: string; readonly start: number; readonly end: number };

/** The number of the next blank of a text. */
function nextNumber(text: string): number {
  return 1 + Math.max(0, ...[...text.matchAll(/\{\{c(\d{1,2})::/gu)].map(([, number]) => Number(number)));
}

/**
 * Makes a blank of the selected words, with the next number; with `isSame` it takes the last number, so that
 * both are hidden on one card. Without selected words it puts an empty blank there. Gives what is then selected.
 */
export function makeBlank({ text, start, end }: Field, isSame = false): Field {
  const number = Math.max(1, nextNumber(text) - (isSame ? 1 : 0));
  const open = `{{c${number}::`;
  const words = text.slice(start, end);
  return {
    text: `${text.slice(0, start)}${open}${words}}}${text.slice(end)}`,
    start: start + open.length,
    end: start + open.length + words.length,
  };
}
