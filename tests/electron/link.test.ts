import { expect, it } from 'vitest';
import { linkAmong, linkToWords, routeOfLink } from '../../src/shared/links/link.ts';

const LINKS: readonly (readonly [unknown, string | undefined])[] = [
  ['lectern://words/120-240', '/read?words=120-240'],
  ['lectern://words/0-1/', '/read?words=0-1'],
  ['lectern://fact/session-date', '/read?fact=session-date'],
  ['lectern://fact/session-date/', '/read?fact=session-date'],
  ['lectern://entity/csto', '/explore/entities/csto'],
  ['lectern://review/regional-security', '/review?topic=regional-security'],
  ['lectern://words/240-120', undefined],
  ['lectern://words/5-5', undefined],
  ['lectern://words/-1-5', undefined],
  ['lectern://words/01-5', undefined],
  ['lectern://words/1-99999999', undefined],
  ['lectern://words/1e3-2e3', undefined],
  ['lectern://words/1-2,3-4', undefined],
  ['lectern://fact/', undefined],
  ['lectern://fact', undefined],
  ['lectern://fact/a/b', undefined],
  ['lectern://fact/../settings', undefined],
  ['lectern://fact/..', undefined],
  ['lectern://fact/%2e%2e', undefined],
  ['lectern://fact/a?x=1', undefined],
  ['lectern://fact/a#x', undefined],
  ['lectern://fact/a&topic=b', undefined],
  ['lectern://fact/<script>', undefined],
  ['lectern://fact/a b', undefined],
  ['lectern://fact/a\n', undefined],
  ['lectern://fact/a\nlectern://fact/b', undefined],
  ['lectern://fact/А', undefined],
  [`lectern://fact/${'x'.repeat(200)}`, undefined],
  ['lectern://settings/x', undefined],
  ['lectern://constructor/x', undefined],
  ['lectern:fact/a', undefined],
  ['lectern:///fact/a', undefined],
  ['lectern://user@fact/a', undefined],
  ['lectern://fact:80/a', undefined],
  ['LECTERN://FACT/A', undefined],
  ['lectern-app://app/read', undefined],
  ['https://fact/a', undefined],
  ['javascript:alert(1)', undefined],
  [' lectern://fact/a', undefined],
  ['--lectern://fact/a', undefined],
  ['', undefined],
  [undefined, undefined],
  [['lectern://fact/a'], undefined],
];

it.each(LINKS)('%j opens %s', (link, route) => {
  expect(routeOfLink(link)).toBe(route);
});

it('is found among the arguments of a start, whatever else stands there', () => {
  expect(linkAmong(['lectern', '--data=/x', '--', 'lectern://fact/a'])).toBe('lectern://fact/a');
  expect(linkAmong(['lectern', 'lectern://evil', '--x=lectern://fact/a'])).toBeUndefined();
  expect(linkAmong([])).toBeUndefined();
});

it('to words leads to these words', () => {
  expect(routeOfLink(linkToWords({ start: 3, end: 12 }))).toBe('/read?words=3-12');
});
