import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../support/core.ts';
import { newFolder } from '../support/folder.ts';

/** A file that breaks one rule: its place, what it holds, and the rule. */
type Planted = readonly [file: string, text: string, rule: string];

const PLANTED: readonly Planted[] = [
  ['src/main/domain/disk.ts', "import 'node:fs';", 'domain-is-pure'],
  ['src/main/domain/up.ts', "import '../storage/open.ts';", 'domain-knows-only-shared'],
  ['src/main/domain/library.ts', "import 'papaparse';", 'domain-libraries'],
  ['src/main/domain/scheduling.ts', "import 'ts-fsrs';", 'scheduler-behind-one-module'],
  ['src/shared/up.ts', "import '../main/storage/open.ts';", 'shared-imports-nothing-above'],
  ['src/main/storage/up.ts', "import '../services/use.ts';", 'storage-knows-domain-and-shared'],
  ['src/main/services/use.ts', "import 'better-sqlite3';", 'sqlite-only-in-storage'],
  ['src/main/services/up.ts', "import '../rpc/use.ts';", 'services-know-storage-and-below'],
  ['src/main/rpc/use.ts', "import '../http/use.ts';", 'rpc-knows-services-and-below'],
  ['src/main/cli/up.ts', "import '../services/use.ts';", 'cli-knows-storage-and-domain'],
  ['src/main/start/shell.ts', "import '../http/use.ts';", 'start-knows-no-shell'],
  ['src/main/optimiser/up.ts', "import '../storage/open.ts';", 'optimiser-knows-services-and-below'],
  ['src/main/keeping/up.ts', "import '../rpc/use.ts';", 'keeping-knows-services-and-below'],
  ['src/main/http/entry.ts', "import '../serve.ts';", 'core-knows-no-entry'],
  ['src/main/http/use.ts', "import '../electron/use.ts';", 'shells-do-not-mix'],
  ['src/main/electron/http.ts', "import '../http/use.ts';", 'shells-do-not-mix-back'],
  ['src/main/rpc/window.ts', "import 'electron';", 'electron-in-its-room'],
  ['src/renderer/core.ts', "import '../main/storage/open.ts';", 'renderer-knows-only-shared'],
  ['src/renderer/ui/feature.ts', "import '../features/use.ts';", 'ui-primitives-know-no-feature'],
  ['src/preload/core.ts', "import '../main/storage/open.ts';", 'preload-is-alone'],
  ['src/main/storage/one.ts', "import './two.ts';", 'no-cycles'],
  ['src/main/storage/missing.ts', "import './nowhere.ts';", 'resolvable'],
];

const INNOCENT: readonly string[] = [
  'src/main/storage/open.ts',
  'src/main/serve.ts',
  'src/main/electron/use.ts',
];

const IMPURE: readonly string[] = [
  'export const now = Date.now();',
  'export const now = new Date();',
  'export const drawn = Math.random();',
  'export const clock = performance;',
  'export const id = crypto.randomUUID();',
  'export const folder = process.env.HOME;',
];

/** A project that holds nothing but the planted files and the real rules. */
function plant(files: readonly (readonly [file: string, text: string])[]): string {
  const root = newFolder();
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${text}\n`);
  }
  for (const name of [
    'tsconfig.json',
    'biome.json',
    'lint',
    'package.json',
    '.dependency-cruiser.cjs',
    '.gitignore',
  ]) {
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

const report = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

function cruise(root: string): z.output<typeof report>['summary'] {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'],
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  return report.parse(JSON.parse(stdout)).summary;
}

describe('the layer rules', () => {
  const others = [
    ...INNOCENT.map((file) => [file, 'export {};'] as const),
    ['src/main/storage/two.ts', "import './one.ts';"] as const,
    ['src/renderer/features/use.ts', 'export {};'] as const,
  ];
  const { violations } = cruise(plant([...PLANTED.map(([file, text]) => [file, text] as const), ...others]));

  it.each(PLANTED)('find %s: %s', (file, _, rule) => {
    expect(violations.filter(({ from }) => from === file).map((found) => found.rule.name)).toContain(rule);
  });

  it('leave no rule without a planted violation', () => {
    const rules = [
      ...readFileSync(join(ROOT, '.dependency-cruiser.cjs'), 'utf8').matchAll(/name: '([a-z-]+)'/gu),
    ];
    expect(rules.map(([, name]) => name).sort()).toEqual(PLANTED.map(([, , rule]) => rule).sort());
  });

  it('find nothing in the files that break none', () => {
    expect(violations.filter(({ from }) => INNOCENT.includes(from))).toEqual([]);
  });
});

describe('the lint of the core', () => {
  const biome = (root: string) =>
    spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'lint', 'src'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );

  it.each(IMPURE)('refuses %s', (text) => {
    expect(biome(plant([['src/main/domain/impure.ts', text]])).stderr).toContain('The core knows no');
  });

  it('lets a time in that is given', () => {
    const text = 'export const dayOf = (now: number): string => new Date(now).toISOString();';
    expect(biome(plant([['src/main/domain/pure.ts', text]])).status).toBe(0);
  });

  it('leaves the clock to the shells', () => {
    expect(
      biome(plant([['src/main/start/clock.ts', 'export const now = (): number => Date.now();']])).status,
    ).toBe(0);
  });
});
