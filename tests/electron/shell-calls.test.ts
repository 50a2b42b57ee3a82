import { expect, it } from 'vitest';
import { createShellCalls } from '../../src/main/electron/shell-calls.ts';
import { ok } from '../../src/shared/model/result.ts';
import type { ShellHandlers } from '../../src/shared/shell/methods.ts';

function tried(raw: unknown) {
  const offered: (readonly string[])[] = [];
  const reported: unknown[] = [];
  const handlers: ShellHandlers = {
    'shell.offer': ({ commands }) => {
      offered.push(commands);
      return ok(null);
    },
    'shell.save': ({ name }) => {
      offered.push([name]);
      return ok('saved');
    },
    'shell.pdf': () => Promise.reject(new Error('No printer.')),
    'shell.theme': () => ok(null),
    'shell.copy-link': () => ok(null),
  };
  return { answer: createShellCalls(handlers, (problem) => reported.push(problem))(raw), offered, reported };
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

it('says in one sentence that a handler failed, and reports what it threw', async () => {
  const { answer, reported } = tried({ method: 'shell.pdf', params: { name: 'page.pdf' } });
  expect(await answer).toMatchObject({ ok: false, error: { kind: 'internal' } });
  expect(reported).toEqual([new Error('No printer.')]);
});

it('is given the name of a file', async () => {
  const params = { name: 'Quiz 7, участники.html', text: '' };
  const { answer, offered } = tried({ method: 'shell.save', params });
  expect(await answer).toEqual({ ok: true, value: 'saved' });
  expect(offered).toEqual([['Quiz 7, участники.html']]);
});

it.each([
  ['/etc/passwd.html'],
  ['..\\up.html'],
  ['../up.md'],
  ['C:evil.md'],
  ['.hidden.md'],
  ['no ending'],
  ['run.sh'],
  ['turned\u202Elmth.exe'],
  ['line\n.md'],
  ['*.md'],
  [`${'x'.repeat(150)}.md`],
  [''],
])('takes no %j for the name of a file', async (name) => {
  const { answer, offered } = tried({ method: 'shell.save', params: { name, text: '' } });
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
