import { homedir } from 'node:os';
import { join } from 'node:path';
import { readStandardInput, runCommand } from './cli/command.ts';
import { readClock } from './start/clock.ts';
import { dataFolder } from './start/data-folder.ts';

/** The built entry lies in out/main; the project's folders are two up. */
const root = join(import.meta.dirname, '..', '..');
// npm changes to the project's folder; relative paths are meant from where the command was typed.
const cwd = process.env.INIT_CWD ?? process.cwd();

const place = {
  root,
  cwd,
  data: dataFolder({ platform: process.platform, home: homedir(), env: process.env }),
  now: readClock,
};
const { out, error = '', code } = runCommand(process.argv.slice(2), place, readStandardInput);
// A reader that stops early, such as head, is no failure; anything else is said in a sentence.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE')
    process.stderr.write(`The output could not be written (${problem.message}).\n`);
  process.exit(problem.code === 'EPIPE' ? 0 : 1);
});
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = code;
