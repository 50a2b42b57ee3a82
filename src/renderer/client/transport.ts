import type { Method, Params } from '../../shared/contract/methods.ts';
import type { Bridge } from './bridge.ts';

/** Carries one call to the core and brings back what it answered, not yet trusted. */
export type Transport = <M extends Method>(method: M, params: Params<M>) => Promise<unknown>;

/** The Electron shell's way: one bridge function of the preload script. */
export function bridgeTransport(bridge: Bridge): Transport {
  return bridge.call;
}
