import { CalendarRange, ListOrdered, type LucideIcon, Map as MapIcon, Users } from 'lucide-react';
import { type ComponentType, lazy } from 'react';

/** One way of looking at the article, with an address of its own below `/explore`. */
export type View = {
  readonly slug: string;
  readonly name: string;
  readonly icon: LucideIcon;
  readonly Page: ComponentType;
};

/** The views in the order of their tabs; each is loaded when it is first opened. */
export const VIEWS: readonly View[] = [
  {
    slug: 'people',
    name: 'People and bodies',
    icon: Users,
    Page: lazy(async () => ({ default: (await import('./people/PeopleScreen.tsx')).PeopleScreen })),
  },
  {
    slug: 'map',
    name: 'Map',
    icon: MapIcon,
    Page: lazy(async () => ({ default: (await import('./map/MapScreen.tsx')).MapScreen })),
  },
  {
    slug: 'timeline',
    name: 'Timeline',
    icon: CalendarRange,
    Page: lazy(async () => ({ default: (await import('./timeline/TimelineScreen.tsx')).TimelineScreen })),
  },
  {
    slug: 'agenda',
    name: 'Agenda',
    icon: ListOrdered,
    Page: lazy(async () => ({ default: (await import('./agenda/AgendaScreen.tsx')).AgendaScreen })),
  },
];
