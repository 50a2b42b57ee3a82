import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import asar from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import FpmTarget from 'app-builder-lib/out/targets/FpmTarget.js';
import { LinuxTargetHelper } from 'app-builder-lib/out/targets/LinuxTargetHelper.js';
import { Arch, build, Platform } from 'electron-builder';
import { config } from '../config.ts';
import { importsOf, judgeContents, sqliteBinary } from './contents.ts';
import { findStaleIcons } from './icons.mjs';
import { makeRuntime } from './runtime.mjs';

/**
 * Packs the application for Linux as `npm run package` would, but around a stand-in for Electron's runtime, and
 * looks into the result. Gives what is wrong with it, each in a sentence.
 */
export async function dryRun(root, say) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-package-'));
  try {
    const { app, entry, icons } = await pack(root, folder);
    const archive = join(app, 'resources', 'app.asar');
    const contents = readContents(archive);
    say(`${contents.files.length} files are packed, ${contents.unpacked.length} of them beside the archive.`);
    const laidOut = join(folder, 'laid-out');
    asar.extractAll(archive, laidOut);
    return [
      ...judgeContents(contents, listWanted(root), sqliteBinary('linux', process.arch)),
      ...findTraces(laidOut, contents.files, root),
      ...findUnresolved(laidOut),
      ...(await judgeFuses(join(app, config.linux.executableName))),
      ...judgeDesktop(entry, icons),
      ...(await findStaleIcons()).map(
        (path) => `${path} is not what its drawing gives; draw-icons.mjs makes it.`,
      ),
      ...(await judgeStart(laidOut, folder, say)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** electron-builder checks the configuration against its schema, chooses the files and makes the archive. */
async function pack(root, folder) {
  const seen = {};
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget('dir', Arch[process.arch]),
    publish: 'never',
    config: {
      ...config,
      directories: { ...config.directories, output: join(folder, 'packages') },
      electronDist: makeRuntime(join(folder, 'runtime')),
      afterPack: async ({ appOutDir, packager }) => {
        const helper = new LinuxTargetHelper(packager);
        seen.app = appOutDir;
        seen.entry = await helper.computeDesktopEntry(packager.platformSpecificBuildOptions);
        seen.icons = (await helper.icons).map(({ size }) => size);
        // Throws where the maintainer or the page is missing that Debian wants.
        await new FpmTarget.default('deb', packager, helper, appOutDir).checkOptions();
      },
    },
  });
  return seen;
}

function readContents(archive) {
  const all = [];
  const walk = (folder, path) => {
    for (const [name, entry] of Object.entries(folder.files)) {
      const own = path === '' ? name : `${path}/${name}`;
      if (entry.files) walk(entry, own);
      else all.push({ own, isUnpacked: entry.unpacked === true });
    }
  };
  walk(asar.getRawHeader(archive).header, '');
  return {
    files: all.map(({ own }) => own),
    unpacked: all.filter(({ isUnpacked }) => isUnpacked).map(({ own }) => own),
  };
}

/** Everything that was built, and everything that the database is made of. */
function listWanted(root) {
  return ['out/main', 'out/preload', 'out/renderer', 'db/migrations', 'db/dossiers'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
}

/** A key, or the folder it was built in, in the midst of a file. */
function findTraces(laidOut, files, root) {
  return files
    .filter((file) => !file.endsWith('.node'))
    .flatMap((file) => {
      const text = readFileSync(join(laidOut, file), 'latin1');
      return [
        ...(/-----BEGIN [A-Z ]*PRIVATE KEY-----/u.test(text) ? [`${file} holds a private key.`] : []),
        ...(text.includes(root.replace(/[/\\]$/u, '')) ? [`${file} names the folder it was built in.`] : []),
      ];
    });
}

/** Whatever the main process takes in is Node's, Electron's, or found from where the main process lies. */
function findUnresolved(laidOut) {
  const main = join(laidOut, 'out', 'main');
  const { resolve } = createRequire(join(main, 'index.js'));
  const entries = readdirSync(main, { recursive: true }).filter((name) => name.endsWith('.js'));
  const names = new Set(entries.flatMap((name) => importsOf(readFileSync(join(main, name), 'utf8'))));
  const isGiven = (name) => name === 'electron' || name.startsWith('node:') || builtinModules.includes(name);
  return [...names]
    .filter((name) => !isGiven(name))
    .flatMap((name) => {
      try {
        return resolve(name).startsWith(laidOut) ? [] : [`${name} is found outside the package only.`];
      } catch {
        return [`${name} is imported but not packed.`];
      }
    });
}

async function judgeFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  const names = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  return names.flatMap((name) => {
    const wanted = config.electronFuses[name.charAt(0).toLowerCase() + name.slice(1)];
    if (wanted === undefined) return [`The fuse ${name} is left to chance.`];
    return wire[FuseV1Options[name]] === (wanted ? '1' : '0').charCodeAt(0)
      ? []
      : [`The fuse ${name} was not set.`];
  });
}

function judgeDesktop(entry, icons) {
  const lines = entry.split('\n');
  const wanted = [
    'Name=Lectern',
    'Icon=lectern',
    'StartupWMClass=lectern',
    'MimeType=x-scheme-handler/lectern;',
    'Categories=Education;',
  ];
  return [
    ...wanted.filter((line) => !lines.includes(line)).map((line) => `The desktop entry lacks “${line}”.`),
    ...[16, 32, 48, 128, 256, 512]
      .filter((size) => !icons.includes(size))
      .map((size) => `There is no icon of ${size} pixels.`),
  ];
}

/** The packed command line reads the packed dossier, and the packed core opens, migrates and fills a database. */
async function judgeStart(laidOut, folder, say) {
  if (process.platform !== 'linux') {
    say('What is packed for Linux was not started, since this is no Linux.');
    return [];
  }
  const entry = (name) => join(laidOut, 'out', 'main', name);
  const check = spawnSync(process.execPath, [entry('cli.js'), 'check'], { cwd: folder, encoding: 'utf8' });
  const served = await serve(entry('serve.js'), join(folder, 'data'));
  return [
    ...(check.status === 0 ? [] : [`The packed command line fails: ${check.stdout}${check.stderr}`]),
    ...(served === undefined ? [] : [`The packed application does not start: ${served}`]),
  ];
}

/** Starts the loopback shell and ends it when it is ready; gives what it said instead. */
function serve(entry, data) {
  const child = spawn(process.execPath, [entry, '--data', data], { cwd: data.slice(0, -'/data'.length) });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      printed += text;
      if (/^Ready: /mu.test(printed)) child.kill('SIGTERM');
    });
  }
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code === 0 && printed.includes('Ready: ') ? undefined : printed));
  });
}
