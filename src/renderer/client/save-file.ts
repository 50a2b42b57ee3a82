import type { TextFile } from '../../shared/model/text-file.ts';
import { callShell, hasShell } from './shell.ts';

const TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  html: 'text/html',
  json: 'application/json',
};

/**
 * Gives a text to the learner as a file: where she says in the shell's own dialog, as a download in a browser. Throws
 * a CallFailure when it could not be written.
 */
export async function saveFile(file: TextFile): Promise<void> {
  if (hasShell()) await callShell('shell.save', file);
  else download(file);
}

function download({ name, text }: TextFile): void {
  const type = `${TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'};charset=utf-8`;
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has read the address by then.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
