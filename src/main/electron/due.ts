import { app, Notification } from 'electron';
import { z } from 'zod';
import type { Due } from '../../shared/model/due.ts';
import type { Moment } from '../domain/review/moment.ts';
import type { Dispatch } from '../rpc/dispatch.ts';
import { decideReminder, reminderWords } from './reminder.ts';

/** Milliseconds after a call until what it changed is shown, and from one look at the clock to the next. */
const AFTER_CALL = 2_000;
const EVERY = 60_000;

const reply = z.object({
  ok: z.literal(true),
  value: z.object({ cards: z.int().min(0), reminderHour: z.int().nullable() }),
});

/**
 * Shows how many cards are due on the application's sign, where the system has such a number (Windows has none), and
 * reminds of them at the hour that was chosen. Gives the function to call whenever something may have changed;
 * `review` is called when a reminder is clicked.
 */
export function showDue(dispatch: Dispatch, now: () => Moment, review: () => void): () => void {
  let day: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  // A notification that nothing holds is collected, and its click with it.
  let shown: Notification | undefined;
  const look = () => {
    const due = readDue(dispatch);
    if (due === undefined) return;
    app.setBadgeCount(due.cards);
    const decided = decideReminder(now(), due, day);
    day = decided.day;
    if (!decided.isDue || !Notification.isSupported()) return;
    shown = new Notification(reminderWords(due.cards));
    shown.on('click', review);
    shown.show();
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, AFTER_CALL);
  };
  const clock = setInterval(look, EVERY);
  app.on('will-quit', () => {
    clearInterval(clock);
    clearTimeout(timer);
  });
  lookSoon();
  return lookSoon;
}

/** What is due; nothing while the data cannot be asked. */
function readDue(dispatch: Dispatch): Due | undefined {
  const answer = reply.safeParse(dispatch({ method: 'due.get', params: {} }));
  return answer.success ? answer.data.value : undefined;
}
