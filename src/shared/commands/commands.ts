/** A command by its lasting name: what the learner reads, and its keys as `chordOf` in the renderer writes them. */
type Words = { readonly label: string; readonly keys: readonly string[] };

/**
 * The commands that are known by name on both sides: the renderer carries them out and lists them behind `?` and
 * Ctrl+K, the menu bar of a shell that has one shows them.
 */
export const COMMANDS = {
  'go /': { label: 'Go to Today', keys: ['g t', 'Alt+1'] },
  'go /read': { label: 'Go to Read', keys: ['g r', 'Alt+2'] },
  'go /review': { label: 'Go to Review', keys: ['g v', 'Alt+3'] },
  'go /quiz': { label: 'Go to Quiz', keys: ['g q', 'Alt+4'] },
  'go /explore': { label: 'Go to Explore', keys: ['g e', 'Alt+5'] },
  'go /library': { label: 'Go to Library', keys: ['g l', 'Alt+6'] },
  'go /progress': { label: 'Go to Progress', keys: ['g p', 'Alt+7'] },
  'go /backups': { label: 'Go to backups', keys: ['g b'] },
  'go /settings': { label: 'Go to Settings', keys: ['g s', 'Ctrl+,'] },
  'go /highlights': { label: 'Go to highlights and notes', keys: ['g h'] },
  'go /about': { label: 'About Lectern', keys: [] },
  print: { label: 'Print this page', keys: ['Ctrl+p'] },
  pdf: { label: 'Save this page as PDF', keys: [] },
  search: { label: 'Search, or do something', keys: ['Ctrl+k'] },
  keys: { label: 'Show these keys', keys: ['?'] },
  rail: { label: 'Show or hide the names of the rail', keys: ['['] },
  undo: { label: 'Undo', keys: ['u', 'Ctrl+z'] },
  redo: { label: 'Redo', keys: ['r', 'Ctrl+y', 'Ctrl+Shift+z'] },
  'make card': { label: 'Make a card of your own', keys: ['a'] },
  'make card of words': { label: 'Make a card of the selected words', keys: ['c'] },
  'copy link': { label: 'Copy a link to the selected words', keys: [] },
  'quick quiz': { label: 'Quick quiz: 5 questions over everything', keys: [] },
  'theme light': { label: 'Light theme', keys: [] },
  'theme sepia': { label: 'Sepia theme', keys: [] },
  'theme dark': { label: 'Dark theme', keys: [] },
  'theme system': { label: 'Theme as the system has it', keys: [] },
  'text larger': { label: 'Larger text', keys: [] },
  'text smaller': { label: 'Smaller text', keys: [] },
} as const satisfies Readonly<Record<string, Words>>;

export type CommandId = keyof typeof COMMANDS;

/** Whether a name from outside is that of a command. */
export function isCommandId(name: unknown): name is CommandId {
  return typeof name === 'string' && Object.hasOwn(COMMANDS, name);
}

/** The name, label and keys of a command, for the screen that carries it out. */
export function commandOf<Id extends CommandId>(id: Id): { readonly id: Id } & (typeof COMMANDS)[Id] {
  return { id, ...COMMANDS[id] };
}
