/** A text to be saved as a file; the end of its name says what it is. */
export type TextFile = { readonly name: string; readonly text: string };
