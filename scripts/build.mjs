// `npm run build`: builds Lectern if the sources changed since the last build.
import './lib/node-version.mjs';
import { ensureBuild } from './lib/build.mjs';

process.exitCode = ensureBuild() ? 0 : 1;
