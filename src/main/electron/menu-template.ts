import type { MenuItemConstructorOptions } from 'electron';
import { COMMANDS, type CommandId } from '../../shared/commands/commands.ts';
import { acceleratorOf } from './accelerator.ts';

type Item = MenuItemConstructorOptions;

const BETWEEN: Item = { type: 'separator' };
const PLACES = [
  'go /',
  'go /read',
  'go /review',
  'go /quiz',
  'go /explore',
  'go /library',
  'go /progress',
] as const satisfies readonly CommandId[];

/** The menu bar as the platform has it. Commands are greyed until the page offers them; `run` is given their names. */
export function menuTemplate(platform: NodeJS.Platform, run: (id: CommandId) => void): Item[] {
  const isMac = platform === 'darwin';
  const command = (id: CommandId): Item => {
    const { label, keys } = COMMANDS[id];
    const accelerator = acceleratorOf(keys, platform);
    // The page itself listens for the keys, and leaves them to a dialog or a text field that wants them.
    const shown = accelerator === undefined ? {} : { accelerator, registerAccelerator: false };
    return { id, label, ...shown, enabled: false, click: () => run(id) };
  };
  const settings = command('go /settings');

  const application: Item = {
    label: 'Lectern',
    submenu: [
      command('go /about'),
      BETWEEN,
      settings,
      BETWEEN,
      { role: 'services' },
      BETWEEN,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      BETWEEN,
      { role: 'quit' },
    ],
  };
  const file: Item = {
    label: '&File',
    submenu: [
      command('make card'),
      BETWEEN,
      command('print'),
      command('pdf'),
      BETWEEN,
      command('go /backups'),
      BETWEEN,
      ...(isMac ? [{ role: 'close' } as const] : [settings, BETWEEN, { role: 'quit' } as const]),
    ],
  };
  const edit: Item = {
    label: '&Edit',
    submenu: [
      command('undo'),
      command('redo'),
      BETWEEN,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      BETWEEN,
      command('copy link'),
      BETWEEN,
      command('search'),
    ],
  };
  const view: Item = {
    label: '&View',
    submenu: [
      ...PLACES.map(command),
      command('go /highlights'),
      BETWEEN,
      { label: 'Theme', submenu: THEMES.map(command) },
      command('text larger'),
      command('text smaller'),
      command('rail'),
      BETWEEN,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      BETWEEN,
      { role: 'togglefullscreen' },
    ],
  };
  const study: Item = {
    label: '&Study',
    submenu: [command('quick quiz'), command('make card of words')],
  };
  const help: Item = {
    role: 'help',
    submenu: [command('keys'), ...(isMac ? [] : [BETWEEN, command('go /about')])],
  };
  const bar = [file, edit, view, study, { role: 'windowMenu' } as const, help];
  return isMac ? [application, ...bar] : bar;
}

const THEMES = [
  'theme light',
  'theme sepia',
  'theme dark',
  'theme system',
] as const satisfies readonly CommandId[];
