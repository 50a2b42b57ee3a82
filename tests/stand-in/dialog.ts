import type { BaseWindow, Dialog, MessageBoxOptions } from 'electron';
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

export const dialog: Pick<Dialog, 'showErrorBox'> & { showMessageBox: typeof showMessageBox } = strict(
  'dialog',
  {
    showErrorBox: (title: string, content: string) => report({ event: 'error-box', title, content }),
    showMessageBox,
  },
);
