import { useSearch } from 'wouter';
import { useDossier } from '../../../app/dossier.tsx';
import { Loaded } from '../../../app/Loaded.tsx';
import { useReply } from '../../../client/queries.ts';
import { MapPage } from './MapPage.tsx';

/** The countries and places of the article, on a map and in a list; `?place=ID` goes to one of them. */
export function MapScreen() {
  const query = useReply('map.get', { dossier: useDossier().id });
  const place = new URLSearchParams(useSearch()).get('place');
  return <Loaded query={query}>{(view) => <MapPage view={view} place={place} />}</Loaded>;
}
