import type { Envelope, Method, Params } from '../../shared/contract/methods.ts';

/** What the preload script of the Electron shell puts on `window`; a browser has none. */
export type Bridge = {
  readonly call: <M extends Method>(method: M, params: Params<M>) => Promise<Envelope<M>>;
};

declare global {
  var lectern: Bridge | undefined;
}
