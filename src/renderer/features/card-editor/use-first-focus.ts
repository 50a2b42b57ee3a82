import { type RefObject, useLayoutEffect } from 'react';

/** Gives a field the focus when its dialog opens, or at once in one that is open already. */
export function useFirstFocus(field: RefObject<HTMLElement | null>, isFirst = true): void {
  useLayoutEffect(() => {
    if (!isFirst) return;
    // The attribute is what a dialog looks for when it opens, which is after this.
    field.current?.setAttribute('autofocus', '');
    field.current?.focus();
  }, [field, isFirst]);
}
