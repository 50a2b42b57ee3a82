const NOT_TEXT = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'color', 'file']);

/** Whether a key press belongs to what has the focus, or to an open dialog, rather than to a shortcut. */
export function blocksKeys(event: KeyboardEvent, chord: string, whileTyping: boolean): boolean {
  if (isDialogOpen()) return true;
  const target = event.target;
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return true;
  // Alt with a digit types nothing, so it goes places from a text field, too.
  if (isTyping(target)) return !whileTyping && !/^Alt\+\d$/u.test(chord);
  return (chord === 'Enter' || chord === 'Space') && isActivated(target);
}

/** Whether a dialog is open that the rest of the page waits for. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog:modal, [aria-modal="true"]') !== null;
}

/** Whether what is typed goes into it. */
export function isTyping(target: Element): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}

/** What Enter and Space press by themselves. */
function isActivated(target: Element): boolean {
  return target.closest('button, a[href], summary, input, label') !== null;
}
