import { messageOf } from '../client/failure.ts';
import { callShell } from '../client/shell.ts';

/** Has the shell save this page as a PDF; says what came of it, and nothing where the learner thought better of it. */
export async function savePdf(): Promise<string | undefined> {
  const name = window.location.pathname.split('/').find((part) => /^[a-z]+$/u.test(part)) ?? 'today';
  try {
    const end = await callShell('shell.pdf', { name: `lectern-${name}.pdf` });
    return end === 'saved' ? 'The page is saved as PDF.' : undefined;
  } catch (error) {
    return messageOf(error);
  }
}
