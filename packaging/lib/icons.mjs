import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import icns from 'icns-lib';
import pngToIco from 'png-to-ico';

const ICONS = join(import.meta.dirname, '..', 'icons');
const PUBLIC = join(import.meta.dirname, '..', '..', 'src', 'renderer', 'public');

/** Up to this many pixels the drawing with fewer lines is the clearer one. */
const SMALL = 32;

/** The parts of an Apple icon, with the pixels of each. */
const APPLE = {
  icp4: 16,
  icp5: 32,
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic10: 1024,
  ic11: 32,
  ic12: 64,
  ic13: 256,
  ic14: 512,
};

/** macOS leaves this share of a picture free on each side. */
const APPLE_MARGIN = 0.0977;

const sources = { small: readSource('icon-small.svg'), large: readSource('icon.svg') };

function readSource(name) {
  return readFileSync(join(ICONS, name), 'utf8');
}

function draw(size, margin = 0) {
  const source = sources[size <= SMALL ? 'small' : 'large'];
  const framed = source.replace(/viewBox="0 0 (\d+) \d+"/u, (_, side) => {
    const free = (side * margin) / (1 - 2 * margin);
    const whole = Number(side) + 2 * free;
    return `viewBox="${-free} ${-free} ${whole} ${whole}"`;
  });
  return new Resvg(framed, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** Every committed icon, by its path, drawn anew from the two SVG files. */
export async function drawIcons() {
  const apple = Object.entries(APPLE).map(([type, size]) => [type, draw(size, APPLE_MARGIN)]);
  return new Map([
    [join(ICONS, 'icon.icns'), icns.format(Object.fromEntries(apple))],
    [join(ICONS, 'icon.ico'), await pngToIco([16, 24, 32, 48, 64, 256].map((size) => draw(size)))],
    ...[16, 24, 32, 48, 64, 128, 256, 512].map((size) => [
      join(ICONS, 'linux', `${size}x${size}.png`),
      draw(size),
    ]),
    [join(PUBLIC, 'icon.svg'), Buffer.from(sources.small)],
    [join(PUBLIC, 'icon.png'), draw(256)],
  ]);
}

/** The committed icons that are not what the drawings give. */
export async function findStaleIcons() {
  const drawn = await drawIcons();
  return [...drawn.keys()].filter((path) => !existsSync(path) || !readFileSync(path).equals(drawn.get(path)));
}
