import type { RenderProcessGoneDetails } from 'electron';

/** What a message box asks; the first button goes on, the last one does what Escape does. */
type Question = {
  readonly message: string;
  readonly detail: string;
  readonly buttons: string[];
  readonly defaultId: number;
  readonly cancelId: number;
};

const KEPT =
  'Every answer you had given is kept, and so is each setting and note that was saved. Loading the page again brings you back to where you were.';

/** What to say when the page's process has ended; nothing where it ended as it should. */
export function explainGone(reason: RenderProcessGoneDetails['reason']): Question | undefined {
  if (reason === 'clean-exit') return undefined;
  const isMemory = reason === 'oom' || reason === 'memory-eviction';
  return {
    message: isMemory ? 'This computer has run out of memory for Lectern.' : 'The page of Lectern has ended.',
    detail: isMemory ? `${KEPT} Close other programs first.` : KEPT,
    buttons: ['Load it again', 'Close Lectern'],
    defaultId: 0,
    cancelId: 1,
  };
}

/** What to say while the page does not answer. */
export const UNRESPONSIVE = {
  message: 'Lectern does not answer.',
  detail: `You can wait for it, or load the page again. ${KEPT}`,
  buttons: ['Load it again', 'Wait'],
  defaultId: 1,
  cancelId: 1,
} satisfies Question;
