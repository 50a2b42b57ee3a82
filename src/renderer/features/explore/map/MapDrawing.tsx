import { memo, useId } from 'react';
import type { Drawing } from './drawing.ts';
import type { Size } from './geometry.ts';
import type { View } from './signs.ts';

/** Pixels between the lines of the hatching, however large the map is shown. */
const HATCH = 7;

/** Land, borders, countries and extents; whoever can't see it has the signs and the list. */
export function MapDrawing({
  drawing,
  size: { width, height },
  view: { k, x, y },
}: {
  readonly drawing: Drawing;
  readonly size: Size;
  readonly view: View;
}) {
  const hatch = useId();
  return (
    <svg className="map-drawing" width={width} height={height} aria-hidden="true">
      <pattern
        id={hatch}
        width={HATCH}
        height={HATCH}
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(45) scale(${1 / k})`}
      >
        <rect className="map-hatch-ground" width={HATCH} height={HATCH} />
        <line className="map-hatch-line" x1={0} y1={0} x2={0} y2={HATCH} />
      </pattern>
      <g transform={`translate(${x} ${y}) scale(${k})`}>
        <Shapes drawing={drawing} hatch={`url(#${hatch})`} />
      </g>
    </svg>
  );
}

const Shapes = memo(function Shapes({
  drawing: { sphere, others, borders, areas, marks },
  hatch,
}: {
  readonly drawing: Drawing;
  readonly hatch: string;
}) {
  return (
    <>
      <path className="map-sea" d={sphere} />
      <path className="map-land" d={others} />
      {areas.map(({ country: { id, isMarked }, path }) => (
        <path
          key={id}
          className={isMarked ? 'map-marked' : 'map-named'}
          d={path}
          fill={isMarked ? undefined : hatch}
        />
      ))}
      <path className="map-borders" d={borders} />
      {areas
        .filter(({ country }) => country.isMarked)
        .map(({ country: { id }, path }) => (
          <path key={id} className="map-outline" d={path} />
        ))}
      {marks.map((mark) =>
        mark.look === 'line' ? (
          <path key={mark.id} className="map-line" d={mark.path} />
        ) : (
          <path key={mark.id} className="map-extent" d={mark.extent} />
        ),
      )}
    </>
  );
});
