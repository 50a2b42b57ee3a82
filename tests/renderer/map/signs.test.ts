import { describe, expect, it } from 'vitest';
import { viewMap } from '../../../src/main/domain/dossier/map.ts';
import { readDossier } from '../../../src/main/storage/dossier-files.ts';
import { draw } from '../../../src/renderer/features/explore/map/drawing.ts';
import type { Size } from '../../../src/renderer/features/explore/map/geometry.ts';
import { describePosition, isPlaced } from '../../../src/renderer/features/explore/map/position-words.ts';
import { frameProjection, positionsToFrame } from '../../../src/renderer/features/explore/map/projection.ts';
import {
  arrangeSigns,
  type Measure,
  type Sign,
  show,
  TARGET,
} from '../../../src/renderer/features/explore/map/signs.ts';
import { placeOf, togetherAt } from '../../../src/renderer/features/explore/map/whereabouts.ts';
import type { MapView } from '../../../src/shared/model/map.ts';
import { ROOT } from '../../support/core.ts';
import { aDossier } from '../../support/dossiers.ts';
import { aMapDossier } from '../../support/map.ts';

const WINDOW: Size = { width: 1024, height: 496 };
const OPENING = { k: 1, x: 0, y: 0 };
const measure: Measure = (text) => ({ width: text.length * 8 + 8, height: 24 });

const shipped = readDossier(`${ROOT}/db/dossiers/csto-bishkek-2019`);
if (!shipped.ok) throw new Error('The shipped dossier can be read.');
const article = viewMap(shipped.value);

function arrange(view: MapView, size = WINDOW, at = OPENING): readonly Sign[] {
  return arrangeSigns(draw(view, frameProjection(positionsToFrame(view), size)), at, size, measure);
}

const labelled = (signs: readonly Sign[]) => signs.filter(({ label }) => label).flatMap(({ ids }) => ids);

describe('the map of the shipped article', () => {
  it.each([
    ['a window', WINDOW],
    ['a phone', { width: 288, height: 397 }],
  ])('names every member it can, Russia among them, in %s', (_, size) => {
    const members = article.countries.filter(({ isMarked }) => isMarked).map(({ id }) => id);
    const named = labelled(arrange(article, size));
    expect(named).toContain('russia');
    expect(members.filter((id) => named.includes(id)).length).toBeGreaterThanOrEqual(size === WINDOW ? 6 : 3);
  });

  it('reaches each placed place by exactly one sign, in a cluster or alone', () => {
    const ids = arrange(article).flatMap((sign) => sign.ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, position } of article.places) expect(ids.includes(id)).toBe(position !== undefined);
  });

  it('enlarges until places part that lie together, unless nothing parts them', () => {
    const drawing = draw(article, frameProjection(positionsToFrame(article), WINDOW));
    const ids = (...names: readonly string[]) =>
      article.places.map(({ id }) => id).filter((id) => names.includes(id));
    const near = togetherAt(drawing, ids('dushanbe', 'ishkobod-outpost', 'harb-maidon'), WINDOW);
    expect(near?.k).toBeGreaterThan(4);
    expect(near?.k).toBeLessThan(40);
    expect(togetherAt(drawing, ids('moscow', 'csto-headquarters'), WINDOW)).toBeUndefined();
  });

  it.each([
    ['a window', WINDOW],
    ['a phone', { width: 288, height: 397 }],
  ])('enlarges a place that is shown until it stands alone, in %s', (_, size) => {
    const drawing = draw(article, frameProjection(positionsToFrame(article), size));
    for (const name of ['dushanbe', 'harb-maidon', 'ishkobod-outpost', 'bishkek']) {
      const id = article.places.find((place) => place.id === name)?.id;
      const found = id && placeOf(drawing, id);
      if (!found) throw new Error(`${name} is on the map.`);
      const { at, k } = found;
      const view = { k, x: size.width / 2 - k * at[0], y: size.height / 2 - k * at[1] };
      const sign = arrange(article, size, view).find(({ ids }) => ids.includes(id));
      expect(sign?.ids, name).toEqual([id]);
    }
  });

  it('parts the places around Dushanbe when it is enlarged', () => {
    const projection = frameProjection(positionsToFrame(article), WINDOW);
    const [x = 0, y = 0] = projection([68.77, 38.56]) ?? [];
    const k = 12;
    const signs = arrange(article, WINDOW, { k, x: 512 - k * x, y: 248 - k * y });
    const alone = signs.filter(({ ids }) => ids.length === 1);
    expect(Object.fromEntries(alone.map(({ ids, look }) => [ids[0], look]))).toMatchObject({
      dushanbe: 'point',
      'ishkobod-outpost': 'rough',
      'harb-maidon': 'rough',
      'tajik-uzbek-border': 'line',
    });
  });
});

describe('the map of another dossier', () => {
  it('shows one place alone in its part of the world', () => {
    const [sign, ...others] = arrange(viewMap(aDossier()));
    expect([sign?.ids, sign?.look, others]).toEqual([['port-elin'], 'rough', []]);
    const [x, y] = show(sign?.anchor ?? [0, 0], OPENING);
    expect([Math.round(x), Math.round(y)]).toEqual([512, 248]);
  });

  it('draws a border on land, a country by its number, and leaves out what it cannot place', () => {
    const view = viewMap(aMapDossier());
    const drawing = draw(view, frameProjection(positionsToFrame(view), WINDOW));
    expect(drawing.areas.map(({ country }) => country.id)).toEqual(['chad', 'libya']);
    expect(drawing.marks.map(({ id, look }) => [id, look])).toEqual([
      ['port-elin', 'rough'],
      ['southern-border', 'line'],
    ]);
    expect([...view.countries, ...view.places].filter((one) => !isPlaced(one)).map(({ id }) => id)).toEqual([
      'atlantis',
      'nowhere',
    ]);
    expect(labelled(arrange(view))).toEqual(expect.arrayContaining(['chad', 'libya', 'southern-border']));
  });

  it('says in words where each lies, and how certain that is', () => {
    const words = (view: MapView) => [...view.countries, ...view.places].map(describePosition);
    expect(words(viewMap(aMapDossier()))).toEqual([
      '',
      '',
      'not on the map',
      '10.0° N 20.0° E (approximate)',
      'border',
      'not on the map',
    ]);
    expect(words(article)).toContain('37.5° N 69.3° E (approximate, within 50 km)');
  });

  it('gives no target the room of another', () => {
    const points = arrange(article).filter(({ look }) => look !== 'area' && look !== 'marked-area');
    points.forEach(({ anchor: [x, y] }, index) => {
      for (const { anchor } of points.slice(index + 1)) {
        expect(Math.hypot(x - anchor[0], y - anchor[1])).toBeGreaterThanOrEqual(TARGET);
      }
    });
  });
});
