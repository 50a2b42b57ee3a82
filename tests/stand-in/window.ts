import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import type { BrowserWindowConstructorOptions, BrowserWindow as ElectronWindow, Rectangle } from 'electron';
import { app, beforeEnd, isQuitting, isReady } from './app.ts';
import { ownContext } from './chromium.ts';
import { type Opener, pageOf, WebContentsStandIn } from './contents.ts';
import { invoke } from './ipc.ts';
import { CARRIER, preloadScript } from './preload.ts';
import { report } from './report.ts';
import { answerRoute, fromStage, toStage } from './scheme.ts';
import { isSpellingLocal } from './session.ts';
import { demand, strict } from './strict.ts';

type Wanted = Pick<
  ElectronWindow,
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'isMinimized'
  | 'restore'
  | 'isDestroyed'
  | 'close'
  | 'getNormalBounds'
  | 'isMaximized'
  | 'maximize'
  | 'isFullScreen'
  | 'setFullScreen'
>;

const EVENTS = new Set(['ready-to-show', 'close', 'closed']);

const windows = new Set<WindowStandIn>();

class WindowStandIn extends EventEmitter implements Wanted {
  readonly contents: WebContentsStandIn;
  readonly webContents: WebContentsStandIn;
  readonly #script: string;
  /** Addresses that the application itself loads, which ask nobody. */
  readonly #own = new Set<string>();
  readonly #bounds: Rectangle;
  #isPainted = false;
  #isMinimized = false;
  #isMaximized = false;
  #isFull = false;
  #isDestroyed = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    const { webPreferences, show, icon, x = 0, y = 0, width = 800, height = 600 } = options;
    demand(isReady(), 'A window is opened after the application is ready.');
    demand(webPreferences?.sandbox === true, 'The window is sandboxed.');
    demand(webPreferences?.contextIsolation !== false, 'The window isolates its contexts.');
    demand(!webPreferences?.nodeIntegration, 'The window has no Node.');
    demand(!webPreferences?.webviewTag, 'The window has no webviews.');
    demand(icon === undefined || existsSync(String(icon)), 'The icon of a window is a file that is there.');
    demand(show === false, 'The window is shown when it is painted.');
    demand(
      webPreferences?.spellcheck === false || isSpellingLocal(),
      'Dictionaries are not fetched from Google.',
    );
    this.#bounds = { x, y, width, height };
    demand(Object.values(this.#bounds).every(Number.isInteger), 'A window’s place is in whole pixels.');
    this.#script = webPreferences?.preload === undefined ? '' : preloadScript(webPreferences.preload);
    this.contents = new WebContentsStandIn((address) => this.#open(address), webPreferences?.zoomFactor ?? 1);
    this.webContents = strict('webContents', this.contents);
    windows.add(this);
    report({ event: 'placed', ...this.#bounds, zoom: this.contents.getZoomFactor() });
  }

  override on(name: string, listener: (...args: readonly never[]) => void): this {
    demand(EVENTS.has(name), `A window has no event “${name}”.`);
    return super.on(name, listener as (...args: unknown[]) => void);
  }

  async #open(address?: string): Promise<Page> {
    const context = ownContext();
    const page = await context.newPage();
    page.on('popup', (opened) => void opened.close());
    await context.route('**/*', (route) => this.#answer(page, route));
    await page.exposeBinding(CARRIER, async ({ frame }, channel: string, args: readonly unknown[]) => {
      try {
        return { value: await invoke(fromStage(frame.url()), channel, args) };
      } catch (error) {
        return { problem: String(error) };
      }
    });
    await page.addInitScript(this.#script);
    if (address !== undefined) {
      this.#own.add(fromStage(address));
      await page.goto(address);
    }
    return page;
  }

  async #answer(page: Page, route: Route): Promise<void> {
    const request = route.request();
    const url = fromStage(request.url());
    if (request.isNavigationRequest() && pageOf(request) !== page) {
      const { action } = this.contents.opener({ url } as Parameters<Opener>[0]);
      demand(action === 'deny', 'No second window is opened.');
      report({ event: 'refused', what: 'window', url });
      return route.abort();
    }
    if (request.isNavigationRequest() && request.frame() === page.mainFrame() && !this.#own.delete(url)) {
      let isRefused = false;
      const event = {
        url,
        preventDefault: () => {
          isRefused = true;
        },
      };
      this.contents.emit('will-navigate', strict('event', event));
      if (isRefused) {
        report({ event: 'refused', what: 'navigation', url });
        return route.abort('aborted');
      }
    }
    return answerRoute(route);
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.contents.page;
    this.#own.add(address);
    await page.goto(toStage(address));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    this.#isPainted = true;
    report({ event: 'painted' });
    this.emit('ready-to-show');
  }

  show(): void {
    report({ event: 'shown' });
  }

  focus(): void {
    report({ event: 'focused' });
  }

  minimize(): void {
    this.#isMinimized = true;
  }

  isMinimized(): boolean {
    return this.#isMinimized;
  }

  restore(): void {
    this.#isMinimized = false;
    report({ event: 'restored' });
  }

  maximize(): void {
    demand(this.#isPainted, 'Maximising shows a window, which is shown when it is painted.');
    this.#isMaximized = true;
    report({ event: 'maximized' });
  }

  isMaximized(): boolean {
    return this.#isMaximized;
  }

  setFullScreen(isFull: boolean): void {
    this.#isFull = isFull;
  }

  isFullScreen(): boolean {
    return this.#isFull;
  }

  getNormalBounds(): Rectangle {
    demand(!this.#isDestroyed, 'A window that is closed is asked nothing more.');
    return { ...this.#bounds };
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  /** As a person moves and sizes it. */
  move(bounds: Rectangle): void {
    Object.assign(this.#bounds, bounds);
  }

  close(): void {
    if (this.#isDestroyed) return;
    this.emit('close', { preventDefault: () => demand(false, 'The window lets itself be closed.') });
    this.#isDestroyed = true;
    windows.delete(this);
    report({ event: 'closed' });
    this.emit('closed');
    if (windows.size === 0 && !isQuitting() && !app.emit('window-all-closed')) app.quit();
  }
}

beforeEnd(() => {
  for (const window of windows) window.close();
});

/** The windows that are open. */
export const openWindows = (): ReadonlySet<WindowStandIn> => windows;

/** Each window is strict, too. */
export const BrowserWindow = new Proxy(WindowStandIn, {
  construct: (target, [options]) => strict('BrowserWindow', new target(options ?? {})),
});
