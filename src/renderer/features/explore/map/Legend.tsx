import type { MapView } from '../../../../shared/model/map.ts';
import './legend.css';

/** What the map's signs mean, and whose borders it shows. */
export function Legend({ view: { marked, countries, places } }: { readonly view: MapView }) {
  const hasRough = places.some(({ position, between }) => position?.approximate && !between);
  const hasOthers = countries.some(({ isMarked }) => !isMarked);
  return (
    <div className="map-legend">
      <ul>
        {marked && (
          <li>
            <span className="map-key map-key-marked" />
            {marked}
          </li>
        )}
        {hasOthers && (
          <li>
            <span className="map-key map-key-named" />
            {marked ? 'Other countries named' : 'Countries named'}
          </li>
        )}
        {places.some(({ between }) => between) && (
          <li>
            <span className="map-key map-key-line" />
            Border named
          </li>
        )}
        {hasRough && (
          <li>
            <span className="map-key map-key-rough" />
            Approximate: it lies somewhere in or near the dashed ring
          </li>
        )}
      </ul>
      <p>
        Drawn from Natural Earth (public domain), with borders as they are held on the ground; Lectern takes
        no side.
      </p>
    </div>
  );
}
