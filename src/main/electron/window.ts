import { join } from 'node:path';
import { BrowserWindow, session, shell } from 'electron';
import { isOwnPage, isWebLink, ORIGIN } from './navigation.ts';

/** What a window manager shows for the window. */
const ICON = join(import.meta.dirname, '..', 'renderer', 'icon.png');

/** Opens the one window, shown when it is painted; it stays on the application's own pages. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1180,
    height: 820,
    minWidth: 320,
    minHeight: 400,
    show: false,
    title: 'Lectern',
    // Elsewhere the system takes it from the program.
    ...(process.platform === 'linux' && { icon: ICON }),
    webPreferences: {
      preload: join(import.meta.dirname, '..', 'preload', 'index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.on('will-navigate', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault();
  });
  window.webContents.setWindowOpenHandler(({ url }) => {
    if (isWebLink(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
  void window.loadURL(`${ORIGIN}/`);
  return window;
}

/** No page needs the camera, the location or any other permission. */
export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
}
