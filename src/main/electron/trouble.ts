import { type BrowserWindow, dialog } from 'electron';
import { explainGone, UNRESPONSIVE } from './trouble-words.ts';

/** Says when the page has ended or does not answer, and offers to load it again. Each answer was kept when it was given. */
export function watchPage(window: BrowserWindow, report: (problem: unknown) => void): void {
  const contents = window.webContents;
  let answered = new AbortController();
  let isEndedOnPurpose = false;

  contents.on('render-process-gone', async (_event, { reason, exitCode }) => {
    answered.abort();
    if (isEndedOnPurpose) {
      isEndedOnPurpose = false;
      return;
    }
    const words = explainGone(reason);
    if (words === undefined) return;
    report(new Error(`The page ended: ${reason} (${exitCode}).`));
    // It may have ended before it was painted, and a question needs a window to stand on.
    window.show();
    const { response } = await dialog.showMessageBox(window, { type: 'error', ...words });
    if (window.isDestroyed()) return;
    if (response === 0) contents.reload();
    else window.close();
  });

  contents.on('unresponsive', async () => {
    answered = new AbortController();
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      ...UNRESPONSIVE,
      signal: answered.signal,
    });
    if (response === UNRESPONSIVE.cancelId || window.isDestroyed()) return;
    report(new Error('The page did not answer and was loaded again.'));
    isEndedOnPurpose = true;
    contents.forcefullyCrashRenderer();
    contents.reload();
  });

  contents.on('responsive', () => answered.abort());
}
