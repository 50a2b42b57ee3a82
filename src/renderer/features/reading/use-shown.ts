import { useState } from 'react';

/** Which marks the reader wants to see in the text. */
export type Shown = { readonly names: boolean; readonly notes: boolean };

// Kept while the page lives, so that going to a card and back does not bring the marks back.
let remembered: Shown = { names: true, notes: true };

/** The marks shown, and a way to switch them. */
export function useShown() {
  const [shown, setShown] = useState(remembered);
  const toggle = (mark: keyof Shown) => {
    remembered = { ...shown, [mark]: !shown[mark] };
    setShown(remembered);
  };
  return { shown, toggle };
}
