import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a page for this user alone that carries the code to the server in the body of a form. A
 * browser opened on it has the code neither among its arguments, which every program on the computer
 * can read, nor in its history. Gives the file's path and a way to take it away.
 */
export function writeHandOver(
  folder: string,
  { origin, code }: { readonly origin: string; readonly code: string },
): { readonly path: string; readonly remove: () => void } {
  const path = join(folder, 'open-lectern.html');
  const remove = () => rmSync(path, { force: true });
  mkdirSync(folder, { recursive: true });
  // A file left by a crash may have other permissions; a new one gets ours.
  remove();
  writeFileSync(path, page(origin, code), { mode: 0o600, flag: 'wx' });
  return { path, remove };
}

/** Origin and code hold no character that HTML would read otherwise. */
const page = (origin: string, code: string) => `<!doctype html>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>Lectern</title>
<form method="post" action="${origin}/enter">
  <input type="hidden" name="code" value="${code}">
  <noscript><button>Open Lectern</button></noscript>
</form>
<script>document.forms[0].submit();</script>
`;
