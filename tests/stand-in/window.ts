import { EventEmitter } from 'node:events';
import type { Page, Request, Route } from '@playwright/test';
import type { BrowserWindowConstructorOptions, BrowserWindow as ElectronWindow, WebContents } from 'electron';
import { app, isReady } from './app.ts';
import { ownContext } from './chromium.ts';
import { invoke } from './ipc.ts';
import { CARRIER, preloadScript } from './preload.ts';
import { report } from './report.ts';
import { answerRoute, fromStage, toStage } from './scheme.ts';
import { demand, strict } from './strict.ts';

type Opener = Parameters<WebContents['setWindowOpenHandler']>[0];
type Wanted = Pick<ElectronWindow, 'loadURL' | 'show' | 'focus' | 'isMinimized' | 'restore'>;

const windows = new Set<WindowStandIn>();

class WebContentsStandIn extends EventEmitter {
  opener: Opener = () => ({ action: 'allow' });

  setWindowOpenHandler(handler: Opener): void {
    this.opener = handler;
  }
}

class WindowStandIn extends EventEmitter implements Wanted {
  readonly contents = new WebContentsStandIn();
  readonly webContents = strict('webContents', this.contents);
  readonly page: Promise<Page>;
  /** Addresses that the application itself loads, which ask nobody. */
  readonly #own = new Set<string>();
  #minimized = false;

  constructor({ webPreferences, show }: BrowserWindowConstructorOptions) {
    super();
    demand(isReady(), 'A window is opened after the application is ready.');
    demand(webPreferences?.sandbox === true, 'The window is sandboxed.');
    demand(webPreferences?.contextIsolation !== false, 'The window isolates its contexts.');
    demand(!webPreferences?.nodeIntegration, 'The window has no Node.');
    demand(!webPreferences?.webviewTag, 'The window has no webviews.');
    demand(show === false, 'The window is shown when it is painted.');
    const script = webPreferences?.preload === undefined ? '' : preloadScript(webPreferences.preload);
    this.page = this.#open(script);
    windows.add(this);
  }

  async #open(script: string): Promise<Page> {
    const context = ownContext();
    const page = await context.newPage();
    await context.route('**/*', (route) => this.#answer(page, route));
    context.on('page', (opened) => void opened.close());
    await page.exposeBinding(CARRIER, async ({ frame }, channel: string, args: readonly unknown[]) => {
      try {
        return { value: await invoke(fromStage(frame.url()), channel, args) };
      } catch (error) {
        return { problem: String(error) };
      }
    });
    await page.addInitScript(script);
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
    const page = await this.page;
    this.#own.add(address);
    await page.goto(toStage(address));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
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
    this.#minimized = true;
  }

  isMinimized(): boolean {
    return this.#minimized;
  }

  restore(): void {
    this.#minimized = false;
    report({ event: 'restored' });
  }

  close(): void {
    windows.delete(this);
    report({ event: 'closed' });
    this.emit('closed');
    if (windows.size === 0 && !app.emit('window-all-closed')) app.quit();
  }
}

/** The page that asks; none where it is only about to be there. */
function pageOf(request: Request): Page | undefined {
  try {
    return request.frame().page();
  } catch {
    return undefined;
  }
}

/** The windows that are open. */
export const openWindows = (): ReadonlySet<WindowStandIn> => windows;

/** Each window is strict, too. */
export const BrowserWindow = new Proxy(WindowStandIn, {
  construct: (target, [options]) => strict('BrowserWindow', new target(options ?? {})),
});
