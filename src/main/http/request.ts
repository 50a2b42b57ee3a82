import type { IncomingMessage } from 'node:http';

/** Bytes a call may have; the longest honest one is far below. */
const LONGEST_CALL = 64 * 1024;

/** Bytes of a form that holds a code. */
const LONGEST_FORM = 1024;

/** Whether a request calls this server by its own name, not by one that was rebound to its address. */
export function isOwnHost(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
  return request.headers.host !== undefined && hosts.includes(request.headers.host);
}

/** Whether a request comes from a page of this server, or from no page at all. */
export function isOwnPage({ headers }: IncomingMessage): boolean {
  const { host, origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
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
  const text = await readBody(request, LONGEST_CALL);
  if (text === undefined) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** A field of a form; nothing when the body is too long or has no such field. */
export async function readField(request: IncomingMessage, name: string): Promise<string | undefined> {
  const text = await readBody(request, LONGEST_FORM);
  return text === undefined ? undefined : (new URLSearchParams(text).get(name) ?? undefined);
}

async function readBody(request: IncomingMessage, longest: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > longest) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
