import { expect, it } from 'vitest';
import { answerShell } from '../../src/main/electron/shell-calls.ts';
import type { ShellHandlers } from '../../src/shared/shell/methods.ts';

function tried(raw: unknown) {
  const offered: (readonly string[])[] = [];
  const handlers: ShellHandlers = {
    'shell.offer': ({ commands }) => {
      offered.push(commands);
      return null;
    },
  };
  return { answer: answerShell(handlers, raw), offered };
}

it('answers what is for the shell', async () => {
  const { answer, offered } = tried({ method: 'shell.offer', params: { commands: ['undo', 'go /'] } });
  expect(await answer).toEqual({ ok: true, value: null });
  expect(offered).toEqual([['undo', 'go /']]);
});

it.each([
  ['a command that is none', { commands: ['format the disk'] }],
  ['a property of every object', { commands: ['__proto__'] }],
  ['more than there are', { commands: Array.from({ length: 100 }, () => 'undo') }],
  ['nothing', undefined],
  ['a word too much', { commands: [], path: '/etc' }],
])('refuses %s', async (_name, params) => {
  const { answer, offered } = tried({ method: 'shell.offer', params });
  expect(await answer).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  expect(offered).toEqual([]);
});

it.each([
  [{ method: 'today.get', params: {} }],
  [{ method: 'shell.format', params: {} }],
  [{ method: 'toString', params: {} }],
  [undefined],
  ['shell.offer'],
])('leaves %j to the core', (raw) => {
  expect(tried(raw).answer).toBeUndefined();
});
