import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Area, placeWindow, type WindowPlace } from '../../src/main/electron/place.ts';
import { keepPlace, readPlace } from '../../src/main/electron/place-file.ts';
import { newFolder } from '../support/folder.ts';

const area = (x: number, y: number, width: number, height: number): Area => ({ x, y, width, height });
const kept = (x: number, y: number, width: number, height: number): WindowPlace => ({
  ...area(x, y, width, height),
  isMaximized: false,
  isFullScreen: false,
  zoom: 1,
});

const MAIN = area(0, 25, 1920, 1055);
const LEFT = area(-1280, 0, 1280, 1024);
const ABOVE = area(0, -1080, 1920, 1080);
const SMALL = area(0, 0, 800, 560);

/** What is kept, the displays with the main one first, and where the window opens. */
const PLACES: readonly (readonly [string, WindowPlace | undefined, readonly Area[], Area])[] = [
  ['the first start: in the middle', undefined, [MAIN], area(370, 143, 1180, 820)],
  ['a first start on a small display: as large as it', undefined, [SMALL], area(0, 0, 800, 560)],
  ['where it was', kept(100, 100, 900, 700), [MAIN], area(100, 100, 900, 700)],
  ['on a display left of the main one', kept(-1200, 50, 900, 700), [MAIN, LEFT], area(-1200, 50, 900, 700)],
  ['on a display above', kept(200, -900, 900, 700), [MAIN, ABOVE], area(200, -900, 900, 700)],
  ['its display gone: in the middle', kept(-1200, 50, 900, 700), [MAIN], area(510, 203, 900, 700)],
  ['across two: on that with more of it', kept(-700, 100, 900, 700), [MAIN, LEFT], area(-900, 100, 900, 700)],
  ['half outside: wholly inside', kept(1500, 600, 900, 700), [MAIN], area(1020, 380, 900, 700)],
  [
    'title out of reach above the display: in the middle',
    kept(100, -600, 900, 700),
    [MAIN],
    area(510, 203, 900, 700),
  ],
  ['a sliver at the edge: in the middle', kept(1900, 100, 900, 700), [MAIN], area(510, 203, 900, 700)],
  ['larger than a smaller display: as large as it', kept(50, 50, 1500, 900), [SMALL], area(0, 0, 800, 560)],
  ['smaller than it may be: as small as it may', kept(50, 50, 10, 10), [MAIN], area(800, 353, 320, 400)],
  ['no display known: where it was', kept(-50, 50, 900, 700), [], area(-50, 50, 900, 700)],
];

describe('the window opens', () => {
  it.each(PLACES)('%s', (_name, place, displays, opened) => {
    expect(placeWindow(place, displays)).toEqual({
      ...opened,
      isMaximized: false,
      isFullScreen: false,
      zoom: 1,
    });
  });

  it('maximised, full and enlarged as it was', () => {
    const was = { ...kept(100, 100, 900, 700), isMaximized: true, isFullScreen: true, zoom: 1.5 };
    expect(placeWindow(was, [MAIN])).toEqual(was);
  });
});

describe('how the window stood', () => {
  const path = () => join(newFolder(), 'electron', 'window.json');

  it('is kept', () => {
    const file = path();
    const place = { ...kept(-100, 100, 900, 700), isMaximized: true, zoom: 1.25 };
    keepPlace(file, place);
    expect(readPlace(file)).toEqual(place);
  });

  it.each([
    ['no JSON', 'window'],
    ['a size of nothing', JSON.stringify(kept(0, 0, 0, 700))],
    ['a place that is no number', JSON.stringify({ ...kept(0, 0, 900, 700), x: '0' })],
    ['parts of pixels', JSON.stringify(kept(0.5, 0, 900, 700))],
    ['a place without end', JSON.stringify(kept(1e9, 0, 900, 700))],
    ['a zoom that hides everything', JSON.stringify({ ...kept(0, 0, 900, 700), zoom: 0 })],
  ])('is not known from %s', (_name, text) => {
    const file = path();
    keepPlace(file, kept(0, 0, 900, 700));
    writeFileSync(file, text);
    expect(readPlace(file)).toBeUndefined();
  });

  it('is not known before, and a folder that refuses is left alone', () => {
    const file = path();
    expect(readPlace(file)).toBeUndefined();
    keepPlace(file, kept(1, 0, 900, 700));
    keepPlace(join(file, 'below-a-file.json'), kept(0, 0, 900, 700));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ x: 1 });
  });
});
