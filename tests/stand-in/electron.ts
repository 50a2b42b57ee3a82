import type { Clipboard, NativeTheme, Shell } from 'electron';
import { app } from './app.ts';
import { answerBox, chooseTarget } from './dialog.ts';
import { barLines, chooseFromBar, chooseFromPopup, NOTHING_CLICKED } from './menu.ts';
import { clickNotification } from './notification.ts';
import { type Command, report } from './report.ts';
import { askPermission } from './session.ts';
import { demand, strict } from './strict.ts';
import { openWindows } from './window.ts';

export { app } from './app.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipc.ts';
export { Menu } from './menu.ts';
export { Notification } from './notification.ts';
export { protocol } from './scheme.ts';
export { screen } from './screen.ts';
export { session } from './session.ts';
export { BrowserWindow } from './window.ts';

export const clipboard: Pick<Clipboard, 'writeText'> = strict('clipboard', {
  writeText: async (text: string) => report({ event: 'copied', text }),
});

export const nativeTheme: Pick<NativeTheme, 'themeSource'> = new Proxy(
  { themeSource: 'system' as NativeTheme['themeSource'] },
  {
    set: (target, key, theme: NativeTheme['themeSource']) => {
      demand(key === 'themeSource', `The stand-in for Electron has no nativeTheme.${String(key)}.`);
      demand(['system', 'light', 'dark'].includes(theme), 'A theme is system, light or dark.');
      target.themeSource = theme;
      report({ event: 'theme', theme });
      return true;
    },
  },
);

export const shell: Pick<Shell, 'openExternal'> = strict('shell', {
  openExternal: async (url: string) => report({ event: 'external', url }),
});

process.on('message', (message: Command) => {
  const [window] = openWindows();
  switch (message.command) {
    case 'close':
      return window?.close();
    case 'minimize':
      return window?.minimize();
    case 'move':
      return window?.move(message.bounds);
    case 'maximize':
      return window?.maximize();
    case 'crash':
      return void window?.contents.crash(message.reason);
    case 'hang':
      return void window?.contents.emit('unresponsive');
    case 'recover':
      return void window?.contents.emit('responsive');
    case 'answer':
      return answerBox(message.response);
    case 'look':
      return report({ event: 'menu', items: barLines() });
    case 'choose':
      return chooseFromBar(message.label);
    case 'choose-popup':
      return chooseFromPopup(message.label);
    case 'context':
      return void window?.contents.emit('context-menu', {}, { ...NOTHING_CLICKED, ...message.params });
    case 'follow':
      return void app.emit('open-url', { preventDefault: () => undefined }, message.url);
    case 'click-notification':
      return clickNotification();
    case 'target':
      return chooseTarget(message.path);
    case 'permission':
      return askPermission(message.name);
  }
});

for (const name of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(name, (error: Error) => {
    report({ event: 'broken', rule: error.message });
    console.error(error);
    process.exit(70);
  });
}
