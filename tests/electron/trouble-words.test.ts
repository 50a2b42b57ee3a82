import { expect, it } from 'vitest';
import { explainGone, UNRESPONSIVE } from '../../src/main/electron/trouble-words.ts';

it.each([
  ['clean-exit', undefined],
  ['crashed', 'The page of Lectern has ended.'],
  ['killed', 'The page of Lectern has ended.'],
  ['abnormal-exit', 'The page of Lectern has ended.'],
  ['launch-failed', 'The page of Lectern has ended.'],
  ['integrity-failure', 'The page of Lectern has ended.'],
  ['oom', 'This computer has run out of memory for Lectern.'],
  ['memory-eviction', 'This computer has run out of memory for Lectern.'],
] as const)('of a page that is gone by %s it says “%s”', (reason, message) => {
  expect(explainGone(reason)?.message).toBe(message);
});

it('promises what was answered, and closes nothing by mistake', () => {
  expect(explainGone('crashed')?.detail).toContain('is kept');
  expect(explainGone('crashed')).toMatchObject({ defaultId: 0 });
  expect(UNRESPONSIVE).toMatchObject({ defaultId: 1, cancelId: 1 });
});
