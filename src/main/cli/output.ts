/** What a command prints and how it ends; nothing is printed before it is done. */
export type Output = { readonly out: string; readonly error?: string; readonly code: 0 | 1 | 2 };

export const refuse = (sentence: string): Output => ({ out: '', error: `${sentence}\n`, code: 2 });
