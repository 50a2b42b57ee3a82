import { join } from 'node:path';
import { BrowserWindow, screen, session, shell } from 'electron';
import { isOwnPage, isWebLink, ORIGIN } from './navigation.ts';
import { placeWindow, SMALLEST } from './place.ts';
import { keepPlace, readPlace } from './place-file.ts';

/** What a window manager shows for the window. */
const ICON = join(import.meta.dirname, '..', 'renderer', 'icon.png');

/**
 * Opens the one window where it stood last, shown when it is painted; it stays on the application's own pages.
 * `placeFile` keeps how it stood; it begins on the screen of `route`.
 */
export function openWindow(placeFile: string, route: string): BrowserWindow {
  const { x, y, width, height, isMaximized, isFullScreen, zoom } = placeWindow(
    readPlace(placeFile),
    freeAreas(),
  );
  const window = new BrowserWindow({
    x,
    y,
    width,
    height,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
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
      // Only fields for words of the learner's own ask for it.
      spellcheck: true,
      zoomFactor: zoom,
    },
  });
  window.once('ready-to-show', () => {
    // Maximising shows a window, so it waits for the paint, too.
    if (isMaximized) window.maximize();
    if (isFullScreen) window.setFullScreen(true);
    window.show();
  });
  window.on('close', () =>
    keepPlace(placeFile, {
      ...window.getNormalBounds(),
      isMaximized: window.isMaximized(),
      isFullScreen: window.isFullScreen(),
      zoom: window.webContents.getZoomFactor(),
    }),
  );
  window.webContents.on('will-navigate', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault();
  });
  window.webContents.setWindowOpenHandler(({ url }) => {
    if (isWebLink(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
  void window.loadURL(`${ORIGIN}${route}`);
  return window;
}

/** Brings the window to the front, also from where it was put away. */
export function showWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function freeAreas() {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}

/** No page needs the camera, the location or any other permission. */
export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
}
