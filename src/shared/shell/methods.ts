import { z } from 'zod';
import { COMMANDS, type CommandId } from '../commands/commands.ts';

const commandId = z.enum(Object.keys(COMMANDS) as CommandId[]);

/** What the page asks of a shell that is more than a browser, by method; the core knows nothing of it. */
export const shellParams = {
  /** Says which commands would do something just now. */
  'shell.offer': z.strictObject({ commands: z.array(commandId).max(Object.keys(COMMANDS).length) }),
} as const;

/** What the shell gives back. */
type ShellReplies = {
  readonly 'shell.offer': null;
};

export type ShellMethod = keyof typeof shellParams & keyof ShellReplies;
export type ShellParams<M extends ShellMethod> = z.input<(typeof shellParams)[M]>;
export type ShellReply<M extends ShellMethod> = ShellReplies[M];

/** One function for each method, given its parsed parameters. */
export type ShellHandlers = {
  readonly [M in ShellMethod]: (
    params: z.output<(typeof shellParams)[M]>,
  ) => ShellReply<M> | Promise<ShellReply<M>>;
};
