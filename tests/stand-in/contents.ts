import { EventEmitter } from 'node:events';
import type { Page, Request } from '@playwright/test';
import type { PrintToPDFOptions, RenderProcessGoneDetails, WebContents } from 'electron';
import { CARRIER } from './preload.ts';
import { report } from './report.ts';
import { demand } from './strict.ts';

export type Opener = Parameters<WebContents['setWindowOpenHandler']>[0];

type Wanted = Pick<
  WebContents,
  | 'setWindowOpenHandler'
  | 'getZoomFactor'
  | 'reload'
  | 'forcefullyCrashRenderer'
  | 'send'
  | 'replaceMisspelling'
  | 'printToPDF'
>;

const EVENTS = new Set([
  'will-navigate',
  'render-process-gone',
  'unresponsive',
  'responsive',
  'context-menu',
]);

/** The page of a window, as the main process sees it. `open` gives a new page in place of one that has ended. */
export class WebContentsStandIn extends EventEmitter implements Wanted {
  opener: Opener = () => ({ action: 'allow' });
  page: Promise<Page>;
  readonly #open: (address?: string) => Promise<Page>;
  readonly #zoom: number;
  /** The end of the page's process, where it has ended or is about to. */
  #end: Promise<void> | undefined;

  constructor(open: (address?: string) => Promise<Page>, zoom: number) {
    super();
    demand(zoom > 0, 'The zoom is greater than 0.');
    this.#open = open;
    this.#zoom = zoom;
    this.page = open();
  }

  override on(name: string, listener: (...args: readonly never[]) => void): this {
    demand(EVENTS.has(name), `webContents has no event “${name}”.`);
    return super.on(name, listener as (...args: unknown[]) => void);
  }

  setWindowOpenHandler(handler: Opener): void {
    this.opener = handler;
  }

  getZoomFactor(): number {
    return this.#zoom;
  }

  /** As Electron's: what cannot be cloned throws; without a page that listens, nobody hears it. */
  send(channel: string, ...args: readonly unknown[]): void {
    const cloned = structuredClone(args);
    void this.page.then((page) =>
      page.evaluate(([carrier, name, values]) => Reflect.get(globalThis, `${carrier}Back`)?.(name, values), [
        CARRIER,
        channel,
        cloned,
      ] as const),
    );
  }

  async printToPDF({ pageSize = 'Letter' }: PrintToPDFOptions): Promise<Buffer> {
    demand(typeof pageSize === 'string', 'Lectern prints on paper that has a name.');
    return (await this.page).pdf({ format: String(pageSize), tagged: true, outline: true });
  }

  replaceMisspelling(text: string): void {
    report({ event: 'spelled', text });
  }

  /** Ends the page's process, as a crash would. */
  async crash(reason: RenderProcessGoneDetails['reason']): Promise<void> {
    this.#end = this.page.then(async (page) => {
      const ended = new Promise((resolve) => page.once('crash', resolve));
      const session = await page.context().newCDPSession(page);
      // It never answers, as there is nobody left to do so.
      void session.send('Page.crash').catch(() => undefined);
      await ended;
    });
    await this.#end;
    this.emit('render-process-gone', {}, { reason, exitCode: 1 });
  }

  forcefullyCrashRenderer(): void {
    report({ event: 'killed' });
    void this.crash('killed');
  }

  reload(): void {
    const end = this.#end;
    this.#end = undefined;
    this.page = this.page.then(async (page) => {
      if (end === undefined) {
        await page.reload();
        return page;
      }
      await end;
      const address = page.url();
      await page.close();
      return this.#open(address);
    });
    void this.page.then(() => report({ event: 'reloaded' }));
  }
}

/** The page that asks; none where it is only about to be there. */
export function pageOf(request: Request): Page | undefined {
  try {
    return request.frame().page();
  } catch {
    return undefined;
  }
}
