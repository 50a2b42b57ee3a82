import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { acceleratorOf } from '../../src/main/electron/accelerator.ts';
import { menuTemplate } from '../../src/main/electron/menu-template.ts';
import { COMMANDS } from '../../src/shared/commands/commands.ts';

/** Keys as commands have them, and what a menu shows for them on a Mac and elsewhere. */
const KEYS: readonly (readonly [readonly string[], string | undefined, string | undefined])[] = [
  [[], undefined, undefined],
  [['a'], undefined, undefined],
  [['g t', 'Alt+1'], 'Alt+1', 'Alt+1'],
  [['Ctrl+k'], 'CmdOrCtrl+K', 'CmdOrCtrl+K'],
  [['g s', 'Ctrl+,'], 'CmdOrCtrl+,', 'CmdOrCtrl+,'],
  [['u', 'Ctrl+z'], 'CmdOrCtrl+Z', 'CmdOrCtrl+Z'],
  [['r', 'Ctrl+y', 'Ctrl+Shift+z'], 'CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y'],
  [['Shift+h'], undefined, undefined],
];

it.each(KEYS)('%j are written as %s on a Mac, as %s elsewhere', (keys, mac, elsewhere) => {
  expect(acceleratorOf(keys, 'darwin')).toBe(mac);
  expect(acceleratorOf(keys, 'win32')).toBe(elsewhere);
  expect(acceleratorOf(keys, 'linux')).toBe(elsewhere);
});

const submenuOf = ({ submenu }: MenuItemConstructorOptions) => (Array.isArray(submenu) ? submenu : []);
const titlesOf = (platform: NodeJS.Platform) =>
  menuTemplate(platform, () => {}).map(({ label, role }) => label ?? role);
const everyItem = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...everyItem(submenuOf(item))]);
const rolesUnder = (platform: NodeJS.Platform, title: string) =>
  submenuOf(menuTemplate(platform, () => {}).find(({ label, role }) => (label ?? role) === title) ?? {}).map(
    ({ id, role, type }) => id ?? role ?? type,
  );

describe('the menu bar', () => {
  const elsewhere = ['&File', '&Edit', '&View', '&Study', 'windowMenu', 'help'];

  it.each([
    ['darwin', ['Lectern', ...elsewhere]],
    ['win32', elsewhere],
    ['linux', elsewhere],
  ] as const)('on %s reads %j', (platform, titles) => {
    expect(titlesOf(platform)).toEqual(titles);
  });

  it('has about, settings and the end in the application’s menu on a Mac, elsewhere in File and Help', () => {
    expect(rolesUnder('darwin', 'Lectern')).toEqual(
      expect.arrayContaining(['go /about', 'go /settings', 'services', 'hide', 'quit']),
    );
    expect(rolesUnder('darwin', '&File')).not.toContain('quit');
    expect(rolesUnder('darwin', '&File').at(-1)).toBe('close');
    for (const platform of ['win32', 'linux'] as const) {
      expect(rolesUnder(platform, '&File')).toEqual(expect.arrayContaining(['go /settings', 'quit']));
      expect(rolesUnder(platform, 'help').at(-1)).toBe('go /about');
    }
  });

  it.each(['darwin', 'win32', 'linux'] as const)(
    'on %s has every command once, grey at first',
    (platform) => {
      const chosen: string[] = [];
      const items = everyItem(menuTemplate(platform, (id) => chosen.push(id))).filter(({ id }) => id);
      const ids = items.map(({ id }) => id);
      expect(ids.toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
      for (const item of items) {
        expect(item).toMatchObject({
          enabled: false,
          label: COMMANDS[item.id as keyof typeof COMMANDS].label,
        });
        // The page listens for the keys itself; twice would be once too often.
        if (item.accelerator !== undefined) expect(item.registerAccelerator).toBe(false);
        (item.click as () => void)();
      }
      expect(chosen).toEqual(ids);
    },
  );
});
