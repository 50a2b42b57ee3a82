/** The part of a keyboard event that a shortcut looks at. */
export type Press = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

const NAMES: Readonly<Record<string, string>> = { ' ': 'Space', Esc: 'Escape' };

/** Keys that mean another thing with Shift, and do not show it by themselves. */
const WITH_SHIFT = /^(?:[a-z]|Arrow\w+)$/u;

/**
 * How a key press is written in bindings: `u`, `?`, `Space`, `Ctrl+z`, `Ctrl+Shift+z`, `Shift+h`, `Alt+1`.
 * Command counts as Ctrl.
 * Letters are compared without case, so that Caps Lock does no harm.
 */
export function chordOf(press: Press): string {
  const digit = press.altKey ? /^Digit(\d)$/.exec(press.code)?.[1] : undefined;
  const named = digit ?? latinLetter(press) ?? NAMES[press.key] ?? press.key;
  const key = named.length === 1 ? named.toLowerCase() : named;
  const isCtrl = press.ctrlKey || press.metaKey;
  // Elsewhere, Shift is in the character itself: `?`, `@`, `*`.
  const shift = press.shiftKey && (isCtrl || WITH_SHIFT.test(key)) ? 'Shift+' : '';
  return `${isCtrl ? 'Ctrl+' : ''}${press.altKey ? 'Alt+' : ''}${shift}${key}`;
}

/** The letter that a key has on a Latin keyboard, where the learner writes with another script. */
function latinLetter({ key, code }: Press): string | undefined {
  return /^[^\p{ASCII}]$/u.test(key) ? /^Key([A-Z])$/u.exec(code)?.[1] : undefined;
}

/** Whether presses so far complete a binding such as `g t`, or may still become it. */
export function matchChords(binding: string, presses: readonly string[]): 'whole' | 'part' | 'none' {
  const wanted = binding.split(' ');
  if (presses.length > wanted.length) return 'none';
  if (presses.some((press, index) => press !== wanted[index])) return 'none';
  return presses.length === wanted.length ? 'whole' : 'part';
}
