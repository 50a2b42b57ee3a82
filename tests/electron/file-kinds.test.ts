import { expect, it } from 'vitest';
import { fileFilter, pageSizeOf } from '../../src/main/electron/file-kinds.ts';

const ALL = { name: 'All files', extensions: ['*'] };

it.each([
  ['highlights.md', [{ name: 'Markdown', extensions: ['md'] }, ALL]],
  ['quiz.v2.json', [{ name: 'JSON', extensions: ['json'] }, ALL]],
  ['page.pdf', [{ name: 'PDF', extensions: ['pdf'] }, ALL]],
  ['notes.txt', [ALL]],
])('%s is offered as %j', (name, filters) => {
  expect(fileFilter(name)).toEqual(filters);
});

it.each([
  ['US', 'Letter'],
  ['PH', 'Letter'],
  ['KG', 'A4'],
  ['DE', 'A4'],
  ['', 'A4'],
])('in “%s” a page is printed on %s', (country, size) => {
  expect(pageSizeOf(country)).toBe(size);
});
