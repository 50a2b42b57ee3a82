import { useKeys } from './keys.tsx';

/** What can be taken back or done again, by the name the learner reads; none where there is nothing. */
type Way = { readonly name: string | undefined; readonly run: () => void };

/** Anki's and the desktop's keys for undo and redo, listed under `title` with what they would do. */
export function useUndoKeys(title: string, undo: Way, redo: Way): void {
  useKeys(title, [bind(['u', 'Ctrl+z'], 'Undo', undo), bind(['r', 'Ctrl+y', 'Ctrl+Shift+z'], 'Redo', redo)]);
}

function bind(keys: readonly string[], word: string, { name, run }: Way) {
  return {
    keys,
    label: name === undefined ? word : `${word}: ${name}`,
    isIdle: name === undefined,
    run: () => {
      if (name !== undefined) run();
    },
  };
}
