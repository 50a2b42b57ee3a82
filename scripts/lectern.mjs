#!/usr/bin/env node
// The command line: builds if the sources changed, then runs it. Only the command's own output goes to standard output.
import './lib/node-version.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuild, root } from './lib/build.mjs';

if (ensureBuild()) await import(pathToFileURL(join(root, 'out', 'main', 'cli.js')).href);
else process.exitCode = 1;
