import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/core.ts';

const ICONS = join(ROOT, 'packaging', 'icons');
const PUBLIC = join(ROOT, 'src', 'renderer', 'public');

/** The width and the height of a PNG, in pixels. */
function sizeOf(png: Buffer): readonly number[] {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the icons', () => {
  it.each([16, 24, 32, 48, 64, 128, 256, 512])('for Linux have one of %i pixels', (size) => {
    expect(sizeOf(readFileSync(join(ICONS, 'linux', `${size}x${size}.png`)))).toEqual([size, size]);
  });

  it('for Windows hold every size of its menus, bars and folders', () => {
    const ico = readFileSync(join(ICONS, 'icon.ico'));
    const count = ico.readUInt16LE(4);
    // A width of 256 does not fit into its byte and is written as 0.
    const widths = Array.from({ length: count }, (_, at) => ico.readUInt8(6 + 16 * at) || 256);
    expect(widths).toEqual([16, 24, 32, 48, 64, 256]);
  });

  it('for macOS hold every size, plain and for fine screens', () => {
    const icns = readFileSync(join(ICONS, 'icon.icns'));
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const parts: Record<string, readonly number[]> = {};
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      parts[icns.toString('latin1', at, at + 4)] = sizeOf(icns.subarray(at + 8));
    }
    const square = (size: number) => [size, size];
    expect(parts).toEqual({
      icp4: square(16),
      icp5: square(32),
      ic07: square(128),
      ic08: square(256),
      ic09: square(512),
      ic10: square(1024),
      ic11: square(32),
      ic12: square(64),
      ic13: square(256),
      ic14: square(512),
    });
  });

  it('of the page and of the window are the same drawings', () => {
    expect(readFileSync(join(PUBLIC, 'icon.svg'))).toEqual(readFileSync(join(ICONS, 'icon-small.svg')));
    expect(readFileSync(join(PUBLIC, 'icon.png'))).toEqual(readFileSync(join(ICONS, 'linux', '256x256.png')));
  });
});
