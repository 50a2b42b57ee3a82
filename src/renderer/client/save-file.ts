import type { TextFile } from '../../shared/model/highlight.ts';

/** Gives a text to the learner as a file. */
type SaveFile = (file: TextFile) => void;

/** The browser's way: a download. A shell that has a dialog of its own puts that in this one place. */
export const saveFile: SaveFile = ({ name, text }) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has read the address by then.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
