import { expect, it } from 'vitest';
import { parseTold } from '../../src/shared/shell/told.ts';

it.each([
  [
    { kind: 'run', command: 'undo' },
    { kind: 'run', command: 'undo' },
  ],
  [
    { kind: 'look-up', words: 'the Council', more: 1 },
    { kind: 'look-up', words: 'the Council' },
  ],
  [{ kind: 'run', command: 'nothing' }, undefined],
  [{ kind: 'run', command: 'constructor' }, undefined],
  [{ kind: 'run' }, undefined],
  [{ kind: 'look-up', words: '  ' }, undefined],
  [{ kind: 'look-up', words: 'x'.repeat(301) }, undefined],
  [{ kind: 'look-up', words: ['x'] }, undefined],
  [{ kind: 'open' }, undefined],
  [{ kind: 'open', link: 'https://example.org/' }, undefined],
  [
    { kind: 'open', link: 'lectern://fact/f-1' },
    { kind: 'open', link: 'lectern://fact/f-1' },
  ],
  [null, undefined],
  ['run', undefined],
])('of %j the page hears %j', (raw, told) => {
  expect(parseTold(raw)).toEqual(told);
});
