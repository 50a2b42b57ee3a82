import { posix, win32 } from 'node:path';

/** What decides where a learner's data is, passed in so that every platform can be tested on one. */
export type Surroundings = {
  readonly platform: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/**
 * The folder of all of a learner's data: `LECTERN_DATA_DIR`, else the platform's per-user data folder.
 * Linux after the XDG Base Directory Specification.
 */
export function dataFolder({ platform, home, env }: Surroundings): string {
  const chosen = env.LECTERN_DATA_DIR;
  if (chosen) return chosen;
  if (platform === 'win32')
    return win32.join(env.APPDATA ?? win32.join(home, 'AppData', 'Roaming'), 'Lectern');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Lectern');
  const xdg = env.XDG_DATA_HOME;
  // The specification tells to ignore a relative path.
  return posix.join(xdg && posix.isAbsolute(xdg) ? xdg : posix.join(home, '.local', 'share'), 'lectern');
}
