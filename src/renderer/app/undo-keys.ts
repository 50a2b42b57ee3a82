import { commandOf } from '../../shared/commands/commands.ts';
import { useKeys } from './keys.tsx';

/** What can be taken back or done again, by the name the learner reads; none where there is nothing. */
type Way = { readonly name: string | undefined; readonly run: () => void };

/** Anki's and the desktop's keys for undo and redo, listed under `title` with what they would do. */
export function useUndoKeys(title: string, undo: Way, redo: Way): void {
  useKeys(title, [bind('undo', undo), bind('redo', redo)]);
}

function bind(id: 'undo' | 'redo', { name, run }: Way) {
  const command = commandOf(id);
  return {
    ...command,
    label: name === undefined ? command.label : `${command.label}: ${name}`,
    isIdle: name === undefined,
    run: () => {
      if (name !== undefined) run();
    },
  };
}
