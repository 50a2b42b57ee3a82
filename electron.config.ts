import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { noteLicences } from './scripts/lib/notices.mjs';
import { worldInBrief } from './scripts/lib/world.mjs';

const from = (...parts: readonly string[]) => join(import.meta.dirname, ...parts);

/** Absolute addresses, so that the page also loads at /quiz/7; electron-vite itself insists on relative ones. */
const absoluteBase: Plugin = {
  name: 'absolute-base',
  enforce: 'post',
  config: () => ({ base: '/' }),
};

const licences = noteLicences(import.meta.dirname);

export default defineConfig({
  main: {
    plugins: [licences()],
    build: {
      // Electron and the native modules alone come from the installation: they are all that package.json depends on
      // at run time, so that they are all of node_modules that is packed.
      externalizeDeps: { include: ['@open-spaced-repetition/binding'] },
      rollupOptions: {
        input: {
          index: from('src/main/index.ts'),
          serve: from('src/main/serve.ts'),
          cli: from('src/main/cli.ts'),
          optimise: from('src/main/optimise.ts'),
          check: from('src/main/check.ts'),
        },
      },
    },
  },
  preload: {
    plugins: [licences()],
    build: {
      rollupOptions: {
        input: { index: from('src/preload/index.ts') },
        // A sandboxed preload cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: from('src/renderer'),
    plugins: [react(), absoluteBase, worldInBrief, licences({ isLast: true })],
    build: {
      minify: true,
      rollupOptions: { input: from('src/renderer/index.html') },
    },
  },
});
