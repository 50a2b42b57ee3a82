import type { CallError } from '../../shared/contract/errors.ts';
import type { Result } from '../../shared/model/result.ts';
import { CallFailure } from './failure.ts';
import { malformed } from './loopback.ts';

/**
 * What an answer holds; throws a CallFailure where it holds none. The shape only is looked at: both sides are built
 * together, so a value of the right method is trusted.
 */
export function open<Value>(envelope: unknown): Value {
  if (!isEnvelope<Value>(envelope)) throw malformed();
  if (!envelope.ok) throw new CallFailure(envelope.error);
  return envelope.value;
}

function isEnvelope<Value>(raw: unknown): raw is Result<Value, CallError> {
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
