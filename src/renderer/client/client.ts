import type { Envelope, Method, Params, Reply } from '../../shared/contract/methods.ts';
import { CallFailure } from './failure.ts';
import { loopbackTransport, malformed } from './loopback.ts';
import { bridgeTransport, type Transport } from './transport.ts';

/** Chosen once: the Electron bridge where there is one, else the local server. */
const transport: Transport = globalThis.lectern ? bridgeTransport(globalThis.lectern) : loopbackTransport();

/** Asks the core; throws a CallFailure when it was not carried out. */
export async function call<M extends Method>(method: M, params: Params<M>): Promise<Reply<M>> {
  const envelope = await deliver(method, params);
  if (!isEnvelope<M>(envelope)) throw malformed();
  if (!envelope.ok) throw new CallFailure(envelope.error);
  return envelope.value;
}

async function deliver<M extends Method>(method: M, params: Params<M>): Promise<unknown> {
  try {
    return await transport(method, params);
  } catch (error) {
    throw error instanceof CallFailure ? error : malformed();
  }
}

/** The shape only: core and screen are built together, so a value of the right method is trusted. */
function isEnvelope<M extends Method>(raw: unknown): raw is Envelope<M> {
  if (typeof raw !== 'object' || raw === null || !('ok' in raw)) return false;
  if (raw.ok === true) return 'value' in raw;
  if (raw.ok !== false || !('error' in raw)) return false;
  const { error } = raw;
  return (
    typeof error === 'object' &&
    error !== null &&
    'kind' in error &&
    'message' in error &&
    typeof error.message === 'string'
  );
}
