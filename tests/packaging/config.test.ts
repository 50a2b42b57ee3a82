import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { config } from '../../packaging/config.ts';
import { ROOT } from '../support/core.ts';

const read = (...path: readonly string[]) => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'));

describe('the configuration of the packages', () => {
  it('sets every fuse: no Node by variable, option or inspector, no code but the archive that was sealed', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: true,
    });
  });

  it('is of every system, with an icon for each that is there', () => {
    expect([config.linux, config.mac, config.win].map(({ target }) => target)).toEqual([
      ['AppImage', 'deb'],
      ['dmg'],
      ['nsis'],
    ]);
    for (const { icon } of [config.linux, config.mac, config.win])
      expect(existsSync(join(ROOT, icon))).toBe(true);
  });

  it('registers the links of Lectern', () => {
    expect(config.protocols).toEqual([{ name: 'Lectern', schemes: ['lectern'] }]);
  });

  it('is for the Electron that Lectern is tested with', () => {
    expect(config.electronVersion).toBe(read('node_modules', 'electron', 'package.json').version);
  });

  it('packs of node_modules only what is not part of the bundles', () => {
    const { dependencies, optionalDependencies } = read('package.json');
    expect(Object.keys({ ...dependencies, ...optionalDependencies })).toEqual([
      'better-sqlite3',
      '@open-spaced-repetition/binding',
    ]);
  });

  it('is read by tools of exact versions', () => {
    const { dependencies } = read('packaging', 'package.json');
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});
