import type { BaseWindow, Dialog, MessageBoxOptions, SaveDialogOptions } from 'electron';
import { report } from './report.ts';
import { demand, strict } from './strict.ts';

/** What waits for an answer of the person at the desktop. */
const waiting: ((response: number) => void)[] = [];

/** Presses a button of the box that is asked. */
export function answerBox(response: number): void {
  const answer = waiting.shift();
  demand(answer !== undefined, 'A box is asked before it is answered.');
  answer?.(response);
}

/** A box over a window; the other form, without one, Lectern does not use. */
async function showMessageBox(_window: BaseWindow, options: MessageBoxOptions) {
  const { message, detail = '', buttons = [], defaultId = 0, cancelId = 0, signal } = options;
  demand(message !== '' && buttons.length > 0, 'A box has a message and buttons.');
  demand(Math.max(defaultId, cancelId) < buttons.length, 'A box’s default and cancel are buttons of it.');
  report({ event: 'asked', message, detail, buttons });
  const response = await new Promise<number>((resolve) => {
    waiting.push(resolve);
    signal?.addEventListener('abort', () => {
      waiting.splice(waiting.indexOf(resolve), 1);
      report({ event: 'withdrawn' });
      resolve(cancelId);
    });
  });
  return { response, checkboxChecked: false };
}

let target: string | undefined;

/** Chooses where the next file goes; nowhere without a path. */
export function chooseTarget(path: string | undefined): void {
  target = path;
}

/** Answers at once, with what the person at the desktop has in mind. */
async function showSaveDialog(_window: BaseWindow, options: SaveDialogOptions) {
  const { defaultPath = '', filters = [] } = options;
  demand(
    filters.every(({ extensions }) => extensions.every((each) => /^(?:\*|[^.*]+)$/u.test(each))),
    'Extensions are written without a dot or a star.',
  );
  report({ event: 'save-box', name: defaultPath });
  return { canceled: target === undefined, filePath: target ?? '' };
}

export const dialog: Pick<Dialog, 'showErrorBox'> & {
  showMessageBox: typeof showMessageBox;
  showSaveDialog: typeof showSaveDialog;
} = strict('dialog', {
  showErrorBox: (title: string, content: string) => report({ event: 'error-box', title, content }),
  showMessageBox,
  showSaveDialog,
});
