import type { EntityId } from '../../../../shared/model/ids.ts';
import type { Drawing, Mark } from './drawing.ts';
import { boundsOf, distance, meanOf, type Point, type Ring, type Size } from './geometry.ts';
import { TARGET } from './signs.ts';

/** A point of the drawing, and how many times as large it is to be shown. */
type Whereabouts = { readonly at: Point; readonly k: number };

/** A place is enlarged so much at least; a country needs no more than it had. */
const CLOSE = 4;

/** Pixels between a place that is shown and its neighbour, so that each can be pressed. */
const APART = 1.5 * TARGET;

/** Places that do not fill the map when it is enlarged so much cannot be told apart. */
const CLOSEST = 40;

/** How much of the map several places fill that are to be told apart. */
const FILL = 0.5;

/** Where something is on a drawing; none where it is not on it. */
export function placeOf({ areas, marks }: Drawing, id: EntityId): Whereabouts | undefined {
  const area = areas.find(({ country }) => country.id === id);
  if (area) return { at: meanOf(longestOf(area.rings)), k: 1 };
  const mark = marks.find((one) => one.id === id);
  if (!mark) return undefined;
  const at = pointOf(mark);
  const nearest = Math.min(...marks.filter((one) => one !== mark).map((one) => distance(pointOf(one), at)));
  // Two in the same place stay together, however much they are enlarged.
  const k = APART / nearest;
  return { at, k: k <= CLOSEST ? Math.max(CLOSE, k) : CLOSE };
}

/** Where several places fill a map of the given size; none where no enlargement parts them. */
export function togetherAt(
  { marks }: Drawing,
  ids: readonly EntityId[],
  size: Size,
): Whereabouts | undefined {
  const points = marks.filter(({ id }) => ids.includes(id)).map(pointOf);
  const { x, y, width, height } = boundsOf(points);
  const k = FILL * Math.min(size.width / width, size.height / height);
  return k <= CLOSEST ? { at: [x + width / 2, y + height / 2], k } : undefined;
}

function pointOf(mark: Mark): Point {
  if (mark.look !== 'line') return mark.at;
  const line = longestOf(mark.lines);
  return line[Math.floor(line.length / 2)] ?? [0, 0];
}

function longestOf(lines: readonly Ring[]): Ring {
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest), []);
}
