// Draws the committed icons anew, after packaging/icons/icon.svg or icon-small.svg changed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { drawIcons } from './lib/icons.mjs';

for (const [path, bytes] of await drawIcons()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
