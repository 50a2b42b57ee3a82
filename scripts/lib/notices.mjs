import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const LICENCE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu;

/** The folder of the package that a module of a build belongs to; nothing for the project's own modules. */
export function packageFolder(id) {
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)/u.exec(id)?.[1];
}

/**
 * A package's name and version with the text of its licence. Where it brings none, the text is looked for under its
 * name in the folder `added`, as its project publishes it. Throws where there is none: then it may not be shipped.
 */
export function readNotice(folder, added) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const brought = readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .map((file) => join(folder, file))
    .sort();
  const ours = join(added, `${basename(name)}.txt`);
  const files = brought.length === 0 && existsSync(ours) ? [ours] : brought;
  const text = files.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
  if (text === '') throw new Error(`${name} ${version} is shipped but brings no licence text.`);
  return { name, version, licence: license, text };
}

/** The folder of a package that is shipped as it is, with those of the installed packages that it needs. */
function foldersOf(name, modules) {
  const folder = join(modules, name);
  if (!existsSync(folder)) return [];
  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const needed = Object.keys({ ...dependencies, ...optionalDependencies });
  return [folder, ...needed.flatMap((each) => foldersOf(each, modules))];
}

/**
 * Makes the plugins for all builds of one run. They note the packages whose modules go into any of them or are
 * left to be found at run time; the plugin of the last build leaves the licences of all these as notices.json.
 */
export function noteLicences(root) {
  const modules = join(root, 'node_modules');
  const added = join(root, 'scripts', 'lib', 'licences');
  const folders = new Set();
  return ({ isLast = false } = {}) => ({
    name: 'note-licences',
    generateBundle(_, bundle) {
      const inside = [...this.getModuleIds()].flatMap((id) => packageFolder(id) ?? []);
      const left = Object.values(bundle).flatMap(({ imports = [], dynamicImports = [] }) => [
        ...imports,
        ...dynamicImports,
      ]);
      // Electron's package only fetches Electron, which brings along what it is made of, and the licences of that.
      const beside = left.flatMap((name) =>
        name === 'electron' ? [join(modules, name)] : foldersOf(name, modules),
      );
      for (const folder of [...inside, ...beside]) folders.add(folder);
      if (!isLast) return;
      const notices = [...folders]
        .map((folder) => readNotice(folder, added))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      this.emitFile({ type: 'asset', fileName: 'notices.json', source: JSON.stringify(notices) });
    },
  });
}
