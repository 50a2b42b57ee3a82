import { join } from 'node:path';
import type { runCommand } from '../../src/main/cli/command.ts';
import { ROOT } from './core.ts';

/** Where a command is typed: in `cwd`, by a learner whose data are in a folder there. */
export function aPlace(cwd: string): Parameters<typeof runCommand>[1] {
  return {
    root: ROOT,
    cwd,
    data: join(cwd, 'data'),
    now: () => ({ at: Date.UTC(2031, 2, 5, 8), offsetMinutes: 360 }),
  };
}
