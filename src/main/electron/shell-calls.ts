import type { CallError } from '../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { type ShellHandlers, type ShellMethod, shellParams } from '../../shared/shell/methods.ts';
import { call, MALFORMED } from '../rpc/dispatch.ts';

/** Answers a call that is for the shell itself; `undefined` where it is for the core. */
export function answerShell(
  handlers: ShellHandlers,
  raw: unknown,
): Promise<Result<unknown, CallError>> | undefined {
  const parsed = call.safeParse(raw);
  if (!parsed.success || !isShellMethod(parsed.data.method)) return undefined;
  return carryOut(handlers, parsed.data.method, parsed.data.params);
}

async function carryOut<M extends ShellMethod>(
  handlers: ShellHandlers,
  method: M,
  params: unknown,
): Promise<Result<unknown, CallError>> {
  const parsed = shellParams[method].safeParse(params);
  return parsed.success ? ok(await handlers[method](parsed.data)) : fail(MALFORMED);
}

function isShellMethod(name: string): name is ShellMethod {
  return Object.hasOwn(shellParams, name);
}
