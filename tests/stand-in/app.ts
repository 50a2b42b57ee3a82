import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App, CommandLine } from 'electron';
import { openChromium } from './chromium.ts';
import { report } from './report.ts';
import { demand, strict } from './strict.ts';

type Wanted = Pick<
  App,
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'relaunch'
  | 'getLocaleCountryCode'
  | 'isPackaged'
  | 'setBadgeCount'
  | 'setAsDefaultProtocolClient'
  | 'setPath'
  | 'getPath'
  | 'requestSingleInstanceLock'
>;

const paths = new Map<string, string>();
let ready = false;
let isEnding = false;
const enders: (() => void)[] = [];

/** Does something between `before-quit` and `will-quit`, as Electron closes the windows then. */
export const beforeEnd = (act: () => void) => void enders.push(act);

/** Whether the application is about to end, and closing the last window asks nobody any more. */
export const isQuitting = () => isEnding;

/** Whether the application is ready; much of Electron may be used only before or only after. */
export const isReady = () => ready;

class AppStandIn extends EventEmitter implements Wanted {
  readonly commandLine: Pick<CommandLine, 'getSwitchValue'> = strict('app.commandLine', {
    getSwitchValue: (name: string) =>
      process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '',
  });

  override on(name: string, listener: (...args: readonly never[]) => void): this {
    demand(EVENTS.has(name), `app has no event “${name}”.`);
    demand(name !== 'open-url' || !ready, 'Links are listened for before the application is ready.');
    return super.on(name, listener as (...args: unknown[]) => void);
  }

  async whenReady(): Promise<void> {
    if (ready) return;
    report({ event: 'endpoint', ...(await openChromium()) });
    ready = true;
    this.emit('ready');
  }

  /** As where it was installed. */
  readonly isPackaged = true;

  setAsDefaultProtocolClient(protocol: string): boolean {
    demand(/^[a-z][a-z0-9+.-]*$/u.test(protocol), 'A scheme is registered without “://”.');
    report({ event: 'registered', protocol });
    return true;
  }

  setBadgeCount(count = 0): boolean {
    demand(
      ready && Number.isInteger(count),
      'The number on the sign is a whole one, after the application is ready.',
    );
    report({ event: 'badge', count });
    return true;
  }

  isReady(): boolean {
    return ready;
  }

  setPath(name: string, path: string): void {
    demand(!ready || name !== 'userData', 'userData is set before the application is ready.');
    paths.set(name, path);
  }

  getPath(name: string): string {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`The stand-in has no path “${name}”.`);
    return path;
  }

  /** As Electron's: the first holds the lock, and a second one's arguments reach the first. */
  requestSingleInstanceLock(additionalData: Readonly<Record<string, unknown>> = {}): boolean {
    const folder = this.getPath('userData');
    const [lock, letter] = [join(folder, 'stand-in.lock'), join(folder, 'stand-in.json')];
    mkdirSync(folder, { recursive: true });
    if (existsSync(lock)) {
      writeFileSync(letter, JSON.stringify({ argv: process.argv, cwd: process.cwd(), additionalData }));
      process.kill(Number(readFileSync(lock, 'utf8')), 'SIGUSR2');
      return false;
    }
    writeFileSync(lock, String(process.pid));
    process.on('exit', () => rmSync(lock, { force: true }));
    process.on('SIGUSR2', () => {
      const { argv, cwd, additionalData: data } = JSON.parse(readFileSync(letter, 'utf8'));
      this.emit('second-instance', {}, argv, cwd, data);
    });
    return true;
  }

  quit(): void {
    if (isEnding) return;
    isEnding = true;
    this.emit('before-quit', {
      preventDefault: () => demand(false, 'The application lets itself be ended.'),
    });
    for (const end of enders) end();
    let isKept = false;
    const keep = () => {
      isKept = true;
      isEnding = false;
      report({ event: 'waiting' });
    };
    this.emit('will-quit', { preventDefault: keep });
    if (!isKept) this.exit(0);
  }

  getLocaleCountryCode(): string {
    demand(ready, 'The country is known after the application is ready.');
    return 'KG';
  }

  relaunch(): void {
    report({ event: 'relaunched' });
  }

  exit(code = 0): void {
    this.emit('quit', {}, code);
    process.exit(code);
  }
}

const EVENTS = new Set([
  'ready',
  'second-instance',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'activate',
  'open-url',
]);

export const app = strict('app', new AppStandIn());
