import type { Entity } from '../dossier/format.ts';
import { foldForms } from './hide.ts';

/** Something that may be chosen as the other half of a pair. */
export type Half = {
  readonly text: string;
  /** Every text by which it is known, folded. */
  readonly forms: readonly string[];
  readonly id: string | undefined;
};

/** An entity as the half of a pair. */
export function halfOf({ id, name, aliases }: Entity): Half {
  return { id, text: name, forms: foldForms([name, ...aliases]) };
}

/** A text that is no entity's name as the half of a pair. */
export function halfOfText(text: string): Half {
  return { id: undefined, text, forms: foldForms([text]) };
}
