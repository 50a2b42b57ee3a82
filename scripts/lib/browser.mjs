import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

function knownPlaces() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((base) => [
        join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  return (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/** An installed Chromium, Chrome or Edge, which can show the application in a window of its own. */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...knownPlaces()].find((path) => path && existsSync(path));
}

/** Whether a window can be shown at all. */
export function hasDisplay() {
  const { env, platform } = process;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Opens a local page in an app window, else in the default browser; a failure leaves the address printed. */
export function openFile(path) {
  const chromium = findChromium();
  const url = pathToFileURL(path).href;
  const openers = { darwin: ['open', path], win32: ['rundll32', 'url.dll,FileProtocolHandler', path] };
  const [command, ...args] = chromium
    ? [chromium, `--app=${url}`]
    : (openers[process.platform] ?? ['xdg-open', path]);
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => process.stderr.write('No browser could be opened; open the address above yourself.\n'))
    .unref();
}
