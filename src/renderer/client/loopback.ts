import { markExpired } from './expiry.ts';
import { CallFailure } from './failure.ts';
import type { Transport } from './transport.ts';

const GONE =
  'Lectern is not running any more. What you had answered is kept; start it again and open the address it prints.';
export const EXPIRED = 'This page has expired. Start Lectern again and use the address it prints.';

/** The browser's way: the local server, with a token that only this page's memory holds. */
export function loopbackTransport(): Transport {
  let token: Promise<string> | undefined;

  async function send(body: string): Promise<Response> {
    token ??= openSession();
    const current = token;
    try {
      return await post('/rpc', body, { Authorization: `Bearer ${await current}` });
    } catch (error) {
      if (token === current) token = undefined;
      throw error;
    }
  }

  return async (method, params) => {
    const body = JSON.stringify({ method, params });
    let response = await send(body);
    if (response.status === 401) {
      token = undefined;
      response = await send(body);
    }
    return parse(response);
  };
}

async function openSession(): Promise<string> {
  const response = await post('/session', '{}', {});
  if (response.status === 401) {
    markExpired();
    throw new CallFailure({ kind: 'unavailable', message: EXPIRED });
  }
  const session = await parse(response);
  if (typeof session === 'object' && session !== null && 'token' in session) {
    if (typeof session.token === 'string') return session.token;
  }
  throw malformed();
}

async function post(
  path: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', ...headers },
      credentials: 'same-origin',
      cache: 'no-store',
    });
  } catch {
    throw new CallFailure({ kind: 'unavailable', message: GONE });
  }
}

async function parse(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw malformed();
  }
}

/** An answer that is not as the contract says; the caller can do nothing but try again. */
export function malformed(): CallFailure {
  return new CallFailure({
    kind: 'internal',
    message: 'Lectern gave an answer this page does not understand. Please reload the page.',
  });
}
