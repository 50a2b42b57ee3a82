import { type ContractCase, dossier } from './contract-case.ts';

/** What nobody should send. */
export const hostileCases: readonly ContractCase[] = [
  [
    'a dossier that is not there',
    { method: 'today.get', params: { dossier: 'nowhere' } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'an extra parameter',
    { method: 'today.get', params: { dossier, now: 0 } },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'parameters that are a list',
    { method: 'today.get', params: [] },
    { ok: false, error: { kind: 'malformed' } },
  ],
  ['no parameters', { method: 'today.get' }, { ok: false, error: { kind: 'malformed' } }],
  ['nothing', null, { ok: false, error: { kind: 'malformed' } }],
  [
    'a method that is a list',
    { method: ['today.get'], params: {} },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'an unknown method',
    { method: 'today.burn', params: {} },
    { ok: false, error: { kind: 'unknown-method' } },
  ],
  ['__proto__', { method: '__proto__', params: {} }, { ok: false, error: { kind: 'unknown-method' } }],
  ['constructor', { method: 'constructor', params: {} }, { ok: false, error: { kind: 'unknown-method' } }],
  [
    'a poisoned object',
    JSON.parse('{"method":"settings.set","params":{"__proto__":{"theme":"dark"}}}'),
    { ok: false, error: { kind: 'malformed' } },
  ],
];
