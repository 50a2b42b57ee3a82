import { readFileSync } from 'node:fs';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** Whoever ships Lectern says so here: a package for Debian names its maintainer and a page. */
const { author, homepage } = read('./package.json');

/**
 * What electron-builder makes of the built application, checked against its schema by itself. Paths start at the
 * project's folder.
 */
export const config = {
  appId: 'lectern.desktop',
  productName: 'Lectern',
  electronVersion: read('../package.json').devDependencies.electron,
  // The native modules speak Node-API and come prebuilt in their packages.
  npmRebuild: false,
  publish: null,
  directories: { output: 'out/packages', buildResources: 'packaging/icons' },
  extraMetadata: { author, homepage, desktopName: 'lectern.desktop' },
  files: [
    'package.json',
    'out/{main,preload,renderer}/**',
    'db/{migrations,dossiers}/**',
    '!**/*.map',
    // Of the one library that is no part of the bundle: its code and the binary for the system it is packed for.
    '!node_modules/{node-addon-api,better-sqlite3/deps,better-sqlite3/src,better-sqlite3/binding.gyp}{,/**}',
    '!node_modules/better-sqlite3/prebuilds/*',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder puts these in.
    'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node',
  ],
  // Only what the system itself loads lies beside the archive, where its integrity is not checked.
  asar: { smartUnpack: false },
  asarUnpack: ['**/*.node'],
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    // Changing the fuses breaks the seal that macOS on Apple's processors demands of every program.
    resetAdHocDarwinSignature: true,
  },
  // Links such as lectern://… : CFBundleURLTypes on macOS, MimeType in the desktop entry.
  protocols: [{ name: 'Lectern', schemes: ['lectern'] }],
  linux: {
    target: ['AppImage', 'deb'],
    executableName: 'lectern',
    icon: 'packaging/icons/linux',
    category: 'Education',
    synopsis: 'Learn one text thoroughly',
    syncDesktopName: true,
    desktop: { entry: { Keywords: 'flashcards;quiz;reading;spaced repetition;' } },
  },
  mac: {
    target: ['dmg'],
    icon: 'packaging/icons/icon.icns',
    category: 'public.app-category.education',
  },
  win: { target: ['nsis'], icon: 'packaging/icons/icon.ico' },
  nsis: { oneClick: true, perMachine: false },
};
