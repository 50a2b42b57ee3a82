import { Crosshair } from 'lucide-react';
import type { EntityId } from '../../../../shared/model/ids.ts';
import type { MapCountry, MapPlace, MapView } from '../../../../shared/model/map.ts';
import type { Opened } from './PlaceCard.tsx';
import { describePosition, isPlaced } from './position-words.ts';
import './place-list.css';

type Listed = MapCountry | MapPlace;

/** The same countries and places as on the map, in groups. */
export function PlaceList({
  view,
  onOpen,
  onShow,
}: {
  readonly view: MapView;
  readonly onOpen: (opened: Opened) => void;
  readonly onShow: (id: EntityId) => void;
}) {
  const groups: readonly { readonly title: string; readonly listed: readonly Listed[] }[] = [
    { title: view.marked ?? '', listed: view.countries.filter(({ isMarked }) => isMarked) },
    {
      title: view.marked ? 'Other countries' : 'Countries',
      listed: view.countries.filter(({ isMarked }) => !isMarked),
    },
    { title: 'Places', listed: view.places },
  ];
  return (
    <section id="places" className="map-places" aria-label="List of places" tabIndex={-1}>
      {groups
        .filter(({ listed }) => listed.length > 0)
        .map(({ title, listed }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {listed.map((one) => (
                <li key={one.id} className="map-place">
                  <button
                    type="button"
                    className="map-place-name"
                    onClick={({ currentTarget }) => onOpen({ ids: [one.id], anchor: currentTarget })}
                  >
                    {one.name}
                  </button>
                  <span className="map-place-note">{describePosition(one)}</span>
                  {isPlaced(one) && (
                    <button type="button" className="map-place-show" onClick={() => onShow(one.id)}>
                      <Crosshair size={18} aria-hidden="true" />
                      <span className="unseen">Show {one.name} on the map</span>
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}
