import type { TextFile } from '../../shared/model/text-file.ts';

/** Gives a text to the learner as a file. */
type SaveFile = (file: TextFile) => void;

const TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  html: 'text/html',
  json: 'application/json',
};

/** The browser's way: a download. A shell that has a dialog of its own puts that in this one place. */
export const saveFile: SaveFile = ({ name, text }) => {
  const type = `${TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'};charset=utf-8`;
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has read the address by then.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
