import type { EntityId } from '../../../../shared/model/ids.ts';
import { gather } from './clusters.ts';
import type { Drawing, Mark } from './drawing.ts';
import { around, type Box, contains, grow, type Point, type Ring, type Size } from './geometry.ts';
import { besidePoint, placeLabels, type Wish, withinRings } from './labels.ts';

/** How the drawing is moved and enlarged: a point `p` shows at `p · k + (x, y)`. */
export type View = { readonly k: number; readonly x: number; readonly y: number };

export type Look = 'area' | 'marked-area' | Mark['look'] | 'cluster';

/** Something on the map that can be pressed: a country's name, a place, or several places in one. */
export type Sign = {
  readonly ids: readonly [EntityId, ...EntityId[]];
  readonly text: string;
  readonly look: Look;
  /** Its place on the drawing before any zoom. */
  readonly anchor: Point;
  /** From there to the top left corner of its label, in pixels; none where there is no room for one. */
  readonly label: Point | undefined;
};

/** Gives the room that a label takes, in pixels. */
export type Measure = (text: string, look: Look) => Size;

/** No target is smaller or closer than this, in pixels. */
export const TARGET = 26;

/**
 * Who chooses a place for its label before whom. What lies only roughly comes last: its label may stand
 * anywhere around, and its dashed ring already says what matters.
 */
const RANKS: Readonly<Record<Look, number>> = {
  'marked-area': 0,
  point: 1,
  cluster: 1,
  line: 1,
  area: 2,
  rough: 3,
};

const EDGE = 4;

/** From the middle of a target to its label, in pixels: beside the target, not on it. */
const GAP = TARGET / 2 + 1;

/**
 * Chooses what can be pressed on the part of a drawing that a view shows, and where the labels stand. Who
 * chooses first is in RANKS.
 */
export function arrangeSigns(drawing: Drawing, view: View, size: Size, measure: Measure): readonly Sign[] {
  const frame = grow({ x: 0, y: 0, ...size }, -EDGE);
  const clusters = gather(locate(drawing.marks, view, frame), TARGET);
  const points = clusters.map(({ items, at }) => {
    const look: Look = items.length > 1 ? 'cluster' : items[0].mark.look;
    const text = nameTogether(items.map(({ mark }) => mark.name));
    return { ids: idsOf(items), text, look, at, candidates: besidePoint(at, measure(text, look), GAP) };
  });
  const areas = drawing.areas.map(({ country, rings }) => {
    const look: Look = country.isMarked ? 'marked-area' : 'area';
    const shown = rings.map((ring) => ring.map((point) => show(point, view)));
    const candidates = withinRings(shown, measure(country.name, look), frame);
    return { ids: [country.id] as const, text: country.name, look, candidates };
  });
  const wishes: readonly Wish[] = [...areas, ...points]
    .toSorted((one, other) => RANKS[one.look] - RANKS[other.look])
    .map(({ ids, candidates }) => ({ id: ids[0], candidates }));
  const targets = points.map(({ at }) => around(at, { width: TARGET, height: TARGET }));
  const boxes = placeLabels(wishes, targets, frame);

  return [
    ...areas.flatMap(({ ids, text, look }): readonly Sign[] => {
      const box = boxes.get(ids[0]);
      if (!box) return [];
      const label: Point = [-box.width / 2, -box.height / 2];
      return [{ ids, text, look, anchor: hide([box.x - label[0], box.y - label[1]], view), label }];
    }),
    ...points.map(({ ids, text, look, at }): Sign => {
      const box = boxes.get(ids[0]);
      return { ids, text, look, anchor: hide(at, view), label: box && [box.x - at[0], box.y - at[1]] };
    }),
  ];
}

type Located = { readonly mark: Mark; readonly at: Point };

/** The marks whose whole target is in the frame, at the points where they show. */
function locate(marks: readonly Mark[], view: View, frame: Box): readonly Located[] {
  const fits = (at: Point) => contains(frame, around(at, { width: TARGET, height: TARGET }));
  return marks.flatMap((mark) => {
    const at = mark.look === 'line' ? middleOf(mark.lines, view, fits) : show(mark.at, view);
    return at && fits(at) ? [{ mark, at }] : [];
  });
}

/** The middle of what a frame shows of a line. */
function middleOf(lines: readonly Ring[], view: View, fits: (point: Point) => boolean): Point | undefined {
  const shown = lines
    .flat()
    .map((point) => show(point, view))
    .filter(fits);
  return shown[Math.floor(shown.length / 2)];
}

function idsOf([first, ...others]: readonly [Located, ...Located[]]): readonly [EntityId, ...EntityId[]] {
  return [first.mark.id, ...others.map(({ mark }) => mark.id)];
}

function nameTogether([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

/** Where a point of the drawing shows in a view. */
export function show([x, y]: Point, view: View): Point {
  return [x * view.k + view.x, y * view.k + view.y];
}

function hide([x, y]: Point, view: View): Point {
  return [(x - view.x) / view.k, (y - view.y) / view.k];
}
