import type { Session, Shell } from 'electron';
import { answerBox } from './dialog.ts';
import { type Command, report } from './report.ts';
import { demand, strict } from './strict.ts';
import { openWindows } from './window.ts';

export { app } from './app.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipc.ts';
export { protocol } from './scheme.ts';
export { screen } from './screen.ts';
export { BrowserWindow } from './window.ts';

export const shell: Pick<Shell, 'openExternal'> = strict('shell', {
  openExternal: async (url: string) => report({ event: 'external', url }),
});

type Asked = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type Checked = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;

let asked: Asked | null = null;
let checked: Checked | null = null;

export const session = strict('session', {
  defaultSession: strict('session.defaultSession', {
    setPermissionRequestHandler: (handler: Asked | null) => {
      asked = handler;
    },
    setPermissionCheckHandler: (handler: Checked | null) => {
      checked = handler;
    },
  }),
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
    case 'permission': {
      const [contents, name, details] = [null, message.name, {}] as readonly unknown[] as never[];
      demand(asked !== null && checked !== null, 'Permissions are decided by the application.');
      return asked?.(
        contents as never,
        name as never,
        (isGranted) => {
          const isHeld = checked?.(contents as never, name as never, '', details as never) ?? true;
          report({ event: 'permission', asked: isGranted, checked: isHeld });
        },
        details as never,
      );
    }
  }
});

for (const name of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(name, (error: Error) => {
    report({ event: 'broken', rule: error.message });
    console.error(error);
    process.exit(70);
  });
}
