import {
  around,
  type Box,
  boundsOf,
  contains,
  distance,
  isInside,
  meanOf,
  overlaps,
  type Point,
  type Ring,
  type Size,
} from './geometry.ts';

/** Pixels between the points at which a country's inside is felt for. */
const STEP = 18;

/** Pixels from the middle of a country at which its name may stand when there is no room inside. */
const NEARBY = [14, 26];

/** What wants a label: its candidates are tried in their order. */
export type Wish = { readonly id: string; readonly candidates: readonly Box[] };

/**
 * Places labels greedily, in the order given: each takes its first candidate that is in the frame and
 * touches neither an obstacle nor an earlier label. What finds no room gets none.
 */
export function placeLabels(
  wishes: readonly Wish[],
  obstacles: readonly Box[],
  frame: Box,
): ReadonlyMap<string, Box> {
  const taken = [...obstacles];
  const placed = new Map<string, Box>();
  for (const { id, candidates } of wishes) {
    const box = candidates.find(
      (one) => contains(frame, one) && !taken.some((other) => overlaps(one, other)),
    );
    if (!box) continue;
    placed.set(id, box);
    taken.push(box);
  }
  return placed;
}

/** The boxes around a point where its label may stand: right, left, above, below, then the corners. */
export function besidePoint([x, y]: Point, { width, height }: Size, gap: number): readonly Box[] {
  const box = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  const [right, left] = [x + gap, x - gap - width];
  const [above, below] = [y - gap - height, y + gap];
  return [
    box(right, y - height / 2),
    box(left, y - height / 2),
    box(x - width / 2, above),
    box(x - width / 2, below),
    box(right, above + height / 2),
    box(right, below - height / 2),
    box(left, above + height / 2),
    box(left, below - height / 2),
  ];
}

/**
 * The boxes in a country where its name may stand, best first: wholly inside before partly before beside it,
 * and close to the middle of what the frame shows of it. Empty where the frame shows nothing of it.
 */
export function withinRings(rings: readonly Ring[], size: Size, frame: Box): readonly Box[] {
  const near = rings.filter((ring) => overlaps(boundsOf(ring), frame));
  const points = gridOf(boundsOf(near.flat()), frame).filter((point) => isInside(point, near));
  if (points.length === 0) return [];
  const middle = meanOf(points);
  const inside = points
    .map((point) => {
      const box = around(point, size);
      const outside = cornersOf(box).filter((corner) => !isInside(corner, near)).length;
      return { box, cost: outside * 1000 + distance(point, middle) };
    })
    .sort((one, other) => one.cost - other.cost)
    .map(({ box }) => box);
  return [...inside, ...NEARBY.flatMap((gap) => besidePoint(middle, size, gap))];
}

function cornersOf({ x, y, width, height }: Box): readonly Point[] {
  return [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ];
}

function gridOf(bounds: Box, frame: Box): readonly Point[] {
  const [left, top] = [Math.max(bounds.x, frame.x), Math.max(bounds.y, frame.y)];
  const right = Math.min(bounds.x + bounds.width, frame.x + frame.width);
  const bottom = Math.min(bounds.y + bounds.height, frame.y + frame.height);
  const points: Point[] = [];
  for (let y = top + STEP / 4; y < bottom; y += STEP) {
    for (let x = left + STEP / 4; x < right; x += STEP) points.push([x, y]);
  }
  return points;
}
