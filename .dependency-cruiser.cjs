// Dependencies point downwards only. Each rule names the room and what it may not reach.
const main = '^src/main/';
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'shared-imports-nothing-above',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^src/(main|renderer|preload)/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'The core knows no clock, chance, disk, database or window.',
      severity: 'error',
      from: { path: '^src/(main/domain|shared)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-knows-only-shared',
      severity: 'error',
      from: { path: `${main}domain/` },
      to: { path: '^src/', pathNot: `${main}domain/|^src/shared/` },
    },
    {
      name: 'domain-libraries',
      severity: 'error',
      from: { path: `${main}domain/` },
      to: {
        path: 'node_modules/',
        pathNot: 'node_modules/(zod|ts-fsrs|any-ascii|pure-rand|fastest-levenshtein|diff)/',
      },
    },
    {
      name: 'scheduler-behind-one-module',
      comment: 'ts-fsrs patches Date.prototype: one module may load it.',
      severity: 'error',
      from: { path: '^src/', pathNot: `${main}domain/review/schedule\\.ts$` },
      to: { path: 'node_modules/ts-fsrs/' },
    },
    {
      name: 'storage-knows-domain-and-shared',
      severity: 'error',
      from: { path: `${main}storage/` },
      to: { path: '^src/', pathNot: `${main}(storage|domain)/|^src/shared/` },
    },
    {
      name: 'sqlite-only-in-storage',
      severity: 'error',
      from: { path: '^src/', pathNot: `${main}storage/` },
      to: { path: 'node_modules/better-sqlite3/' },
    },
    {
      name: 'services-know-storage-and-below',
      severity: 'error',
      from: { path: `${main}services/` },
      to: { path: '^src/', pathNot: `${main}(services|storage|domain)/|^src/shared/` },
    },
    {
      name: 'rpc-knows-services-and-below',
      severity: 'error',
      from: { path: `${main}rpc/` },
      to: { path: '^src/', pathNot: `${main}(rpc|services|storage|domain)/|^src/shared/` },
    },
    {
      name: 'cli-knows-storage-and-domain',
      severity: 'error',
      from: { path: `${main}cli/` },
      to: { path: '^src/', pathNot: `${main}(cli|storage|domain)/|^src/shared/` },
    },
    {
      name: 'start-knows-no-shell',
      severity: 'error',
      from: { path: `${main}start/` },
      to: { path: `${main}(http|electron)/` },
    },
    {
      name: 'optimiser-knows-services-and-below',
      severity: 'error',
      from: { path: `${main}optimiser/` },
      to: { path: '^src/', pathNot: `${main}(optimiser|services|domain)/|^src/shared/` },
    },
    {
      name: 'keeping-knows-services-and-below',
      severity: 'error',
      from: { path: `${main}keeping/` },
      to: { path: '^src/', pathNot: `${main}(keeping|services|storage|domain)/|^src/shared/` },
    },
    {
      name: 'core-knows-no-entry',
      severity: 'error',
      from: { path: `${main}(domain|storage|services|rpc|http|cli)/` },
      to: { path: `${main}(start|[a-z]+\\.ts$)` },
    },
    {
      name: 'shells-do-not-mix',
      severity: 'error',
      from: { path: `${main}http/` },
      to: { path: `${main}electron/` },
    },
    {
      name: 'shells-do-not-mix-back',
      severity: 'error',
      from: { path: `${main}electron/` },
      to: { path: `${main}http/` },
    },
    {
      name: 'electron-in-its-room',
      severity: 'error',
      from: { path: '^src/', pathNot: `${main}(electron/|index\\.ts$)|^src/preload/` },
      to: { path: '(^|/)node_modules/electron/|^electron$' },
    },
    {
      name: 'renderer-knows-only-shared',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '^src/(main|preload)/' },
    },
    {
      name: 'ui-primitives-know-no-feature',
      severity: 'error',
      from: { path: '^src/renderer/ui/' },
      to: { path: '^src/renderer/(features|app|client)/' },
    },
    {
      name: 'preload-is-alone',
      severity: 'error',
      from: { path: '^src/preload/' },
      to: { path: '^src/', pathNot: '^src/(preload|shared)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
