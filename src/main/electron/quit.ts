import { app } from 'electron';

/**
 * Closes the data before the application ends, and lets what is `underWay` end first. Whoever starts Lectern
 * meanwhile finds no window any more, so it then starts anew.
 */
export function closeBeforeQuit(underWay: () => Promise<void> | undefined, close: () => void): void {
  let isWaiting = false;
  app.on('second-instance', () => {
    if (!isWaiting) return;
    isWaiting = false;
    app.relaunch();
  });
  app.on('will-quit', (event) => {
    const work = underWay();
    if (work === undefined) return close();
    event.preventDefault();
    isWaiting = true;
    void work.finally(() => app.quit());
  });
}
