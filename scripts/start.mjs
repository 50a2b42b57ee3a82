// `npm start`: builds if the sources changed, then opens Lectern in Electron or on loopback.
import './lib/node-version.mjs';
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasDisplay, openFile } from './lib/browser.mjs';
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
    if (values.data === '') refuse('--data needs a folder.');
    const other = ['browser', 'no-open'].find((name) => values[name]);
    if (values.electron && other) refuse(`--electron and --${other} cannot both be had; choose one.`);
    return values;
  } catch (error) {
    const [problem] = error.message.split(/[.\n]/u);
    return refuse(`${problem}; “npm start -- --help” shows what can be said.`);
  }
}

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function start() {
  // npm changes to the project's folder; a relative folder is meant from where the command was typed.
  const chosen = options.data ?? process.env.LECTERN_DATA_DIR;
  const data = chosen && resolve(process.env.INIT_CWD ?? process.cwd(), chosen);
  if (options.browser || options['no-open']) return startLoopback(data);
  if (!hasDisplay()) {
    if (options.electron) refuse('Electron needs a display, and there is none; leave --electron out.');
    process.stderr.write('There is no display for an Electron window, so Lectern runs for a browser.\n');
    return startLoopback(data);
  }
  const runtime = obtainRuntime(options.electron);
  if (runtime) return startElectron(runtime, data);
  if (options.electron)
    refuse('Electron’s runtime is not installed and could not be downloaded; leave --electron out.');
  process.stderr.write('Electron’s runtime could not be downloaded, so Lectern opens in a browser.\n');
  return startLoopback(data);
}

function startElectron(runtime, data) {
  const child = run(runtime, [root, ...(data ? [`--data=${data}`] : [])]);
  let isFallenBack = false;
  const fallBack = () => {
    if (isFallenBack || options.electron) return;
    isFallenBack = true;
    process.stderr.write('Electron’s runtime cannot run here, so Lectern opens in a browser.\n');
    startLoopback(data);
  };
  child.on('error', fallBack);
  // 126 and 127: the program or one of its libraries could not be loaded; a crash is a signal.
  child.on('exit', (code, signal) => {
    if (code === 126 || code === 127 || ['SIGTRAP', 'SIGSEGV', 'SIGABRT', 'SIGILL'].includes(signal))
      fallBack();
  });
}

function startLoopback(data) {
  const opens = !options['no-open'] && hasDisplay();
  const args = [
    '--port',
    options.port,
    ...(data ? ['--data', data] : []),
    ...(opens ? ['--hand-over'] : []),
    ...(options['no-open'] ? [] : ['--show']),
  ];
  const child = run(process.execPath, [join(root, 'out', 'main', 'serve.js'), ...args]);
  child.stdout.on('data', (text) => {
    const file = /^Open: (.+)$/mu.exec(text)?.[1];
    if (file) openFile(file);
  });
}

/** Runs a shell of Lectern to its end, passes on what it prints and how it ends. */
function run(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.setEncoding('utf8').on('data', (text) => process.stdout.write(text));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
  return child;
}
