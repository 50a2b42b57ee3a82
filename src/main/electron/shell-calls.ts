import type { z } from 'zod';
import type { CallError } from '../../shared/contract/errors.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import { type ShellHandlers, type ShellMethod, shellParams } from '../../shared/shell/methods.ts';
import { call, MALFORMED, tellFailure } from '../rpc/dispatch.ts';

type Answer = Result<unknown, CallError>;

/**
 * Answers the calls that are for the shell itself; gives `undefined` for one that is for the core. What a handler
 * throws is given to `report` and comes back as one plain sentence.
 */
export function createShellCalls(
  handlers: ShellHandlers,
  report: (problem: unknown) => void,
): (raw: unknown) => Promise<Answer> | undefined {
  const parsing =
    <Schema extends z.ZodType>(
      schema: Schema,
      handler: (params: z.output<Schema>) => Answer | Promise<Answer>,
    ) =>
    async (raw: unknown): Promise<Answer> => {
      const parsed = schema.safeParse(raw);
      if (!parsed.success) return fail(MALFORMED);
      try {
        return await handler(parsed.data);
      } catch (error) {
        report(error);
        return fail(tellFailure(error));
      }
    };
  const methods: Readonly<Record<ShellMethod, (params: unknown) => Promise<Answer>>> = {
    'shell.offer': parsing(shellParams['shell.offer'], handlers['shell.offer']),
    'shell.save': parsing(shellParams['shell.save'], handlers['shell.save']),
    'shell.pdf': parsing(shellParams['shell.pdf'], handlers['shell.pdf']),
    'shell.theme': parsing(shellParams['shell.theme'], handlers['shell.theme']),
    'shell.copy-link': parsing(shellParams['shell.copy-link'], handlers['shell.copy-link']),
  };
  const isShellMethod = (name: string): name is ShellMethod => Object.hasOwn(methods, name);
  return (raw) => {
    const parsed = call.safeParse(raw);
    if (!parsed.success || !isShellMethod(parsed.data.method)) return undefined;
    return methods[parsed.data.method](parsed.data.params);
  };
}
