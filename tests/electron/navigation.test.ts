import { describe, expect, it } from 'vitest';
import { isOwnPage, isWebLink, pathOf } from '../../src/main/electron/navigation.ts';

/** An address, whether it is the application's own page, and whether the system's browser may have it. */
const ADDRESSES: readonly (readonly [string, boolean, boolean])[] = [
  ['lectern-app://app/', true, false],
  ['lectern-app://app/quiz/7?x=1#y', true, false],
  ['lectern-app://app', true, false],
  ['LECTERN-APP://app/', true, false],
  ['lectern-app://app.evil.example/', false, false],
  ['lectern-app://app@evil.example/', false, false],
  ['lectern-app://evil/', false, false],
  ['lectern-app:/app/', false, false],
  ['https://example.org/', false, true],
  ['http://example.org/', false, true],
  ['https://lectern-app//app/', false, true],
  ['file:///etc/passwd', false, false],
  ['javascript:alert(1)', false, false],
  ['data:text/html,x', false, false],
  ['ftp://example.org/', false, false],
  ['smb://example.org/share', false, false],
  ['ms-msdt:/id', false, false],
  ['mailto:a@example.org', false, false],
  ['chrome://settings', false, false],
  ['about:blank', false, false],
  ['', false, false],
  ['//example.org', false, false],
  [' https://example.org', false, true],
  ['https:\\\\example.org', false, true],
];

describe('an address', () => {
  it.each(ADDRESSES)('%s', (address, isOwn, isWeb) => {
    expect(isOwnPage(address)).toBe(isOwn);
    expect(isWebLink(address)).toBe(isWeb);
  });

  it('of the own scheme has a path, which never leads above its root', () => {
    expect(pathOf('lectern-app://app/quiz/7?x=1')).toBe('/quiz/7');
    expect(pathOf('lectern-app://app/../../etc/passwd')).toBe('/etc/passwd');
    expect(pathOf('lectern-app://app/%2e%2e/x')).toBe('/x');
    expect(pathOf('lectern-app://evil/')).toBeUndefined();
  });
});
