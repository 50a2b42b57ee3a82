/** A value on a chart: where it stands, in pixels of the chart, and what it says when it is pointed at. */
export type Mark = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
};

/** The mark nearest to a point; none where there are no marks. */
export function nearestMark(marks: readonly Mark[], x: number, y: number): number | undefined {
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  marks.forEach((mark, index) => {
    const away = Math.hypot(outside(x, mark.x, mark.width), outside(y, mark.y, mark.height));
    if (away >= least) return;
    least = away;
    nearest = index;
  });
  return nearest;
}

/** How far a number lies outside a stretch; 0 within it. */
function outside(at: number, start: number, length: number): number {
  return Math.max(0, start - at, at - start - length);
}

/** The average width of a letter in a chart's labels, in pixels. */
const LETTER = 6.5;

/** Label only every n-th of some columns so wide, so that the longest of the labels fits. */
export function labelEvery(labels: readonly string[], width: number): number {
  const longest = Math.max(1, ...labels.map((label) => label.length));
  return Math.max(1, Math.ceil((longest * LETTER + 6) / Math.max(1, width)));
}
