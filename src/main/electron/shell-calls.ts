import type { z } from 'zod';
import type { CallError } from '../../shared/contract/errors.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import { type ShellHandlers, type ShellMethod, shellParams } from '../../shared/shell/methods.ts';
import { call, MALFORMED } from '../rpc/dispatch.ts';

type Answer = Result<unknown, CallError>;
type Parsing = (params: unknown) => Answer | Promise<Answer>;

/** Answers the calls that are for the shell itself; gives `undefined` for one that is for the core. */
export function createShellCalls(
  handlers: ShellHandlers,
): (raw: unknown) => Answer | Promise<Answer> | undefined {
  const methods: Readonly<Record<ShellMethod, Parsing>> = {
    'shell.offer': parsing(shellParams['shell.offer'], handlers['shell.offer']),
    'shell.save': parsing(shellParams['shell.save'], handlers['shell.save']),
    'shell.pdf': parsing(shellParams['shell.pdf'], handlers['shell.pdf']),
  };
  return (raw) => {
    const parsed = call.safeParse(raw);
    if (!parsed.success || !Object.hasOwn(methods, parsed.data.method)) return undefined;
    return methods[parsed.data.method as ShellMethod](parsed.data.params);
  };
}

function parsing<Schema extends z.ZodType>(
  schema: Schema,
  handler: (params: z.output<Schema>) => Answer | Promise<Answer>,
): Parsing {
  return (raw) => {
    const parsed = schema.safeParse(raw);
    return parsed.success ? handler(parsed.data) : fail(MALFORMED);
  };
}
