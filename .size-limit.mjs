import { readFileSync } from 'node:fs';

const page = readFileSync('out/renderer/index.html', 'utf8');
const first = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/gu)].map(
  ([, name]) => `out/renderer/${name}`,
);

/** What the page asks for before anything is shown, and the map with the world, which is loaded when one is opened. */
export default [
  { name: 'first load', path: first, limit: '200 kB', gzip: true },
  {
    name: 'map',
    path: ['out/renderer/assets/MapScreen-*.js', 'out/renderer/assets/map-*.js'],
    limit: '140 kB',
    gzip: true,
  },
];
