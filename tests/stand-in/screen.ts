import type { Display, Screen } from 'electron';
import { isReady } from './app.ts';
import { demand, strict } from './strict.ts';

/** A display of which Lectern looks at nothing but these. */
type Seen = Pick<Display, 'id' | 'workArea'>;

const MAIN: Seen = { id: 1, workArea: { x: 0, y: 25, width: 1920, height: 1055 } };
const LEFT: Seen = { id: 2, workArea: { x: -1280, y: 0, width: 1280, height: 1024 } };

function see<T extends object>(name: string, what: T): T {
  demand(isReady(), 'The screen is asked after the application is ready.');
  return strict(name, what);
}

/** Two displays, one of them to the left of the main one. */
export const screen: {
  [Name in keyof Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'>]: () => Name extends 'getAllDisplays'
    ? Seen[]
    : Seen;
} = strict('screen', {
  getAllDisplays: () => [LEFT, MAIN].map((display) => see('display', display)),
  getPrimaryDisplay: () => see('display', MAIN),
});
