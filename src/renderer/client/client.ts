import type { Method, Params, Reply } from '../../shared/contract/methods.ts';
import { open } from './envelope.ts';
import { CallFailure } from './failure.ts';
import { loopbackTransport, malformed } from './loopback.ts';
import { bridgeTransport, type Transport } from './transport.ts';

/** Chosen once: the Electron bridge where there is one, else the local server. */
const transport: Transport = globalThis.lectern ? bridgeTransport(globalThis.lectern) : loopbackTransport();

/** Asks the core; throws a CallFailure when it was not carried out. */
export async function call<M extends Method>(method: M, params: Params<M>): Promise<Reply<M>> {
  return open<Reply<M>>(await deliver(method, params));
}

async function deliver<M extends Method>(method: M, params: Params<M>): Promise<unknown> {
  try {
    return await transport(method, params);
  } catch (error) {
    throw error instanceof CallFailure ? error : malformed();
  }
}
