import type { IncomingMessage } from 'node:http';

/** Bytes a call may have; the longest honest one is far below. */
const LIMIT = 64 * 1024;

/** Whether a request came to this server by its own name and from its own page, not by a rebound one. */
export function isOwnRequest(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** The value of a cookie. */
export function readCookie(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** The token of `Authorization: Bearer …`. */
export function readBearer(request: IncomingMessage): string | undefined {
  return /^Bearer ([\w-]{1,128})$/u.exec(request.headers.authorization ?? '')?.[1];
}

/** Whether the body is said to be JSON, which a form of another site cannot say. */
export function isJson(request: IncomingMessage): boolean {
  return /^application\/json(?:;|$)/iu.test(request.headers['content-type'] ?? '');
}

/** Reads a body of JSON; nothing when it is too long or no JSON. */
export async function readJson(request: IncomingMessage): Promise<{ readonly value: unknown } | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LIMIT) return undefined;
    chunks.push(bytes);
  }
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return undefined;
  }
}
