/** What is in the packed application, by paths with slashes from its root. */
export type Contents = {
  readonly files: readonly string[];
  /** Those of them that lie beside the archive, where the system can load them. */
  readonly unpacked: readonly string[];
};

const ALLOWED: readonly RegExp[] = [
  /^package\.json$/u,
  /^out\/(?:main|preload|renderer)\//u,
  /^db\/(?:migrations|dossiers)\//u,
  /^node_modules\/(?:better-sqlite3|@open-spaced-repetition\/binding[^/]*)\//u,
];

/** Sources, tests, and what a developer keeps to herself, wherever it lies. */
const FORBIDDEN: readonly RegExp[] = [
  /\.map$/u,
  /\.tsx?$/u,
  /\.(?:c|cc|cpp|hpp|gyp|gypi)$/u,
  /(?:^|\/)(?:tests?|__tests__|\.git|\.ssh)\//u,
  /(?:^|\/)(?:\.env[^/]*|\.npmrc|[^/]+\.(?:pem|key|p12|pfx|log|db))$/u,
];

/** Where better-sqlite3 looks for its binary on a system. */
export function sqliteBinary(platform: string, arch: string): string {
  return `node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node`;
}

/** Every file that is packed but may not be, or lies in the wrong place, each in a sentence. */
export function judgeContents(
  { files, unpacked }: Contents,
  wanted: readonly string[],
  binary: string,
): readonly string[] {
  const found = new Set(files);
  const isStray = (file: string) => !ALLOWED.some((pattern) => pattern.test(file));
  const isForbidden = (file: string) => FORBIDDEN.some((pattern) => pattern.test(file));
  return [
    ...[...wanted, binary].filter((file) => !found.has(file)).map((file) => `${file} is missing.`),
    ...files.filter(isStray).map((file) => `${file} has no business in the package.`),
    ...files
      .filter((file) => !isStray(file) && isForbidden(file))
      .map((file) => `${file} may not be packed.`),
    ...files
      .filter((file) => file.endsWith('.node') !== unpacked.includes(file))
      .map((file) => `${file} is on the wrong side of the archive.`),
    ...files
      .filter((file) => file.startsWith('node_modules/better-sqlite3/prebuilds/') && file !== binary)
      .map((file) => `${file} is for another system.`),
  ];
}

/** The packages and modules that built code takes in from outside its own folder. */
export function importsOf(code: string): readonly string[] {
  const stated = code.matchAll(/^(?:import|export)\b[^;"']*["']([^."'][^"']*)["']/gmu);
  const called = code.matchAll(/\b(?:import|require)\(\s*["']([^."'][^"']*)["']\s*\)/gu);
  return [...new Set([...stated, ...called].flatMap(([, name]) => name ?? []))];
}
