import { z } from 'zod';
import { COMMANDS, type CommandId } from '../commands/commands.ts';
import type { CallError } from '../contract/errors.ts';
import { routeOfLink } from '../links/link.ts';
import type { Result } from '../model/result.ts';

const commandId = z.enum(Object.keys(COMMANDS) as CommandId[]);

/** The name of a file of a kind that Lectern writes, never a path: no separators, nothing that Windows refuses, nothing unseen. */
const fileName = z
  .string()
  .max(150)
  .regex(/^[^\\/:*?"<>|\p{C}]+\.(?:html|json|md|pdf)$/u)
  .refine((name) => !name.startsWith('.'));

/** Letters in a file that is saved. */
const LONGEST_FILE = 20_000_000;

/** What the page asks of a shell that is more than a browser, by method; the core knows nothing of it. */
export const shellParams = {
  /** Says which commands would do something just now. */
  'shell.offer': z.strictObject({ commands: z.array(commandId).max(Object.keys(COMMANDS).length) }),
  /** Saves a text as a file, where the learner says. */
  'shell.save': z.strictObject({ name: fileName, text: z.string().max(LONGEST_FILE) }),
  /** Saves the page as a PDF, where the learner says. */
  'shell.pdf': z.strictObject({ name: fileName }),
  /** Has menus, dialogs and the window’s frame look as the page does. */
  'shell.theme': z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }),
  /** Puts a link into Lectern on the clipboard. */
  'shell.copy-link': z.strictObject({ link: z.string().refine((link) => routeOfLink(link) !== undefined) }),
} as const;

/** Whether a file was written; it is not where the learner thought better of it. */
export type SaveEnd = 'saved' | 'cancelled';

/** What the shell gives back. */
type ShellReplies = {
  readonly 'shell.offer': null;
  readonly 'shell.save': SaveEnd;
  readonly 'shell.pdf': SaveEnd;
  readonly 'shell.theme': null;
  readonly 'shell.copy-link': null;
};

export type ShellMethod = keyof typeof shellParams & keyof ShellReplies;
export type ShellParams<M extends ShellMethod> = z.input<(typeof shellParams)[M]>;
export type ShellReply<M extends ShellMethod> = ShellReplies[M];

type Answer<M extends ShellMethod> = Result<ShellReply<M>, CallError>;

/** One function for each method, given its parsed parameters. */
export type ShellHandlers = {
  readonly [M in ShellMethod]: (params: z.output<(typeof shellParams)[M]>) => Answer<M> | Promise<Answer<M>>;
};
