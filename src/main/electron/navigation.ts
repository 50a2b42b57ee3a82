/** The application's own scheme and host, in place of file:. */
export const SCHEME = 'lectern-app';
export const ORIGIN = `${SCHEME}://app`;

/** Whether an address is a page of the application itself. */
export function isOwnPage(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${SCHEME}:` && url.host === 'app';
}

/** Whether an address may be given to the system's browser. */
export function isWebLink(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}

/** The path of a request to the own scheme; nothing for any other host. */
export function pathOf(address: string): string | undefined {
  return isOwnPage(address) ? URL.parse(address)?.pathname : undefined;
}
