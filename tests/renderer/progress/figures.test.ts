import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FIGURES } from '../../../src/shared/model/figures.ts';
import { ROOT } from '../../support/core.ts';

const page = readFileSync(join(ROOT, 'docs', 'statistics.md'), 'utf8');

it.each(Object.values(FIGURES))(
  'docs/statistics.md says what $name means, in the screen’s words',
  ({ name, meaning }) => {
    expect(page).toContain(`| ${name} | ${meaning} |`);
  },
);

it('explains no figure that there is not', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| '));
  expect(rows).toHaveLength(Object.keys(FIGURES).length + 2);
});

it.each(Object.values(FIGURES))('$name is explained in one sentence', ({ meaning }) => {
  expect(meaning).toMatch(/^[A-Z][^.]*\.$/u);
});
