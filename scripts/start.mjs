// `npm start`: builds if the sources changed, then opens Lectern in Electron or on loopback.
import './lib/node-version.mjs';
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasDisplay, openAddress } from './lib/browser.mjs';
import { ensureBuild, root } from './lib/build.mjs';
import { obtainRuntime } from './lib/electron-runtime.mjs';

const USAGE = `npm start -- [--browser | --electron] [--no-open] [--port N] [--data DIR]
  --browser    use a browser even where Electron could run
  --electron   use Electron, or say why not
  --no-open    open nothing, only print the address
  --port N     listen on this port (default: any free one)
  --data DIR   keep all data in this folder (as LECTERN_DATA_DIR does)
`;

const options = readOptions();
if (options.help) process.stdout.write(USAGE);
else if (!ensureBuild()) process.exitCode = 1;
else start();

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'boolean', default: false },
        electron: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const port = Number(values.port);
    if (!/^\d+$/u.test(values.port) || port > 65_535)
      refuse(`--port takes a number from 0 to 65535, not “${values.port}”.`);
    return values;
  } catch (error) {
    return refuse(`${error.message.split('. ')[0]}; “npm start -- --help” shows what can be said.`);
  }
}

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function start() {
  // npm changes to the project's folder; a relative folder is meant from where the command was typed.
  const data = options.data && resolve(process.env.INIT_CWD ?? process.cwd(), options.data);
  if (!options.browser && !options['no-open']) {
    if (!hasDisplay()) {
      if (options.electron) refuse('Electron needs a display, and there is none; leave --electron out.');
      process.stderr.write('There is no display for an Electron window, so Lectern runs for a browser.\n');
    } else {
      const runtime = obtainRuntime();
      if (runtime) return run(runtime, [root, ...(data ? [`--data=${data}`] : [])], () => {});
      if (options.electron)
        refuse('Electron’s runtime is not installed and could not be downloaded; leave --electron out.');
      process.stderr.write('Electron’s runtime could not be downloaded, so Lectern opens in a browser.\n');
    }
  }
  const args = [
    join(root, 'out', 'main', 'serve.js'),
    '--port',
    options.port,
    ...(data ? ['--data', data] : []),
  ];
  run(process.execPath, args, (url) => {
    if (!options['no-open'] && hasDisplay()) openAddress(url);
  });
}

/** Runs a shell of Lectern to its end, passes on what it prints and how it ends. */
function run(command, args, onReady) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    const ready = /^Ready: (\S+)$/mu.exec(text);
    if (ready) onReady(ready[1]);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
