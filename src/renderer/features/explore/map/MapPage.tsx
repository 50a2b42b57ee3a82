import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { EntityId } from '../../../../shared/model/ids.ts';
import type { MapView } from '../../../../shared/model/map.ts';
import { useHeading } from '../../../app/heading.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useSize } from '../../../ui/use-size.ts';
import { Legend } from './Legend.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { mapLink } from './map-link.ts';
import { type Opened, PlaceCard } from './PlaceCard.tsx';
import { PlaceList } from './PlaceList.tsx';
import { isPlaced } from './position-words.ts';
import './map.css';

/** The map, what its signs mean, and the same places as a list. */
export function MapPage({ view, place }: { readonly view: MapView; readonly place: string | null }) {
  const everything = [...view.countries, ...view.places];
  const asked = everything.find((one) => one.id === place && isPlaced(one));
  const heading = useHeading('Map', { keepsFocus: asked !== undefined });
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const [opened, setOpened] = useState<Opened>();
  const [sought, setSought] = useState<{ readonly id: EntityId } | undefined>(asked);
  const [, navigate] = useLocation();
  if (everything.length === 0) {
    return <EmptyState title="Nothing to map">This article names no country and no place.</EmptyState>;
  }
  const showOnMap = (id: EntityId) => {
    setSought({ id });
    stage.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <h1 className="explore-title" ref={heading} tabIndex={-1}>
        Map
      </h1>
      <p className="explore-lead">
        Where the article’s countries and places lie. Open one to see what the article says of it.{' '}
        <a href="#places">Go to the list of places</a>
      </p>
      <div ref={stage} className="map-stage">
        {size && <MapCanvas view={view} size={size} sought={sought} onOpen={setOpened} />}
      </div>
      <Legend view={view} />
      <PlaceList view={view} onOpen={setOpened} onShow={showOnMap} />
      {opened && (
        <PlaceCard
          key={opened.ids.join()}
          opened={opened}
          places={everything}
          // Back from there leads to this very place.
          onLeave={(id) => navigate(mapLink(id), { replace: true })}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}
