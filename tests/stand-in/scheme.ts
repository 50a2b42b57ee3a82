import type { Route } from '@playwright/test';
import type { CustomScheme, Protocol } from 'electron';
import { isReady } from './app.ts';
import { report } from './report.ts';
import { demand, strict } from './strict.ts';

/** Chromium itself knows no scheme of ours, so its pages stand under this secure address instead. */
const STAGE = 'https://lectern-app.invalid';

const registered = new Map<string, CustomScheme>();
const handlers = new Map<string, (request: Request) => Response | Promise<Response>>();

/** The address under which the page really is. */
export function toStage(address: string): string {
  const scheme = [...handlers.keys()].find((name) => address.startsWith(`${name}://app`));
  return scheme === undefined ? address : `${STAGE}${address.slice(`${scheme}://app`.length)}`;
}

/** The address as the application knows it. */
export function fromStage(address: string): string {
  const [scheme] = handlers.keys();
  return address.startsWith(`${STAGE}/`) && scheme !== undefined
    ? `${scheme}://app${address.slice(STAGE.length)}`
    : address;
}

export const protocol: Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'> = strict('protocol', {
  registerSchemesAsPrivileged: (schemes: readonly CustomScheme[]) => {
    demand(!isReady(), 'Schemes are registered before the application is ready.');
    demand(registered.size === 0, 'registerSchemesAsPrivileged may be called only once.');
    for (const scheme of schemes) registered.set(scheme.scheme, scheme);
  },
  handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) => {
    demand(isReady(), 'A scheme is handled after the application is ready.');
    demand(registered.get(scheme)?.privileges?.standard === true, `The scheme ${scheme} is not registered.`);
    demand(!handlers.has(scheme), `The scheme ${scheme} has a handler already.`);
    handlers.set(scheme, handler);
  },
});

/** Answers a request of the page from the handler of its scheme; nothing else is answered. */
export async function answerRoute(route: Route): Promise<void> {
  const request = route.request();
  const address = fromStage(request.url());
  const [entry] = handlers.entries();
  if (entry === undefined || !address.startsWith(`${entry[0]}:`)) {
    report({ event: 'refused', what: 'request', url: address });
    return route.abort();
  }
  const response = await entry[1](new Request(address, { method: request.method() }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}
