import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { describeFormat } from '../domain/dossier/schema.ts';
import { readMigrations } from '../storage/migrations.ts';
import { checkAgainst } from './against.ts';
import { check } from './check.ts';
import { backup, examine, restore } from './data.ts';
import { EXPORT_FORMATS, exportCards } from './export.ts';
import { findDossier, listShipped, type Place } from './find-dossier.ts';
import { gradeLines } from './grade.ts';
import { type Output, refuse } from './output.ts';
import { printQuiz, QUIZ_FORMATS } from './quiz.ts';
import { quoteWords } from './quote.ts';

const USAGE = `lectern COMMAND
  check [--coverage] [DIR]                  validate a dossier, or every shipped one;
                                            with every sentence of the article and its facts
  check --against FILE [--write] [DIR]      where its quotations stand in a newer text;
                                            and make it a dossier of that text
  quote ARTICLE WORDS                       the evidence of words, to paste into a fact
  schema                                    the JSON Schema of a dossier’s files
  export --format csv|json [--out FILE]     every card with its evidence
  quiz --seed N --count N [--topic T] --format html|json|text
                                            a quiz with its key, html to print; same seed, same bytes
  grade                                     grade lines of “card id<TAB>answer” from standard input
  backup                                    make a verified backup of your data
  restore [NAME|latest]                     list the backups, or put one in the place of your data
  doctor                                    read data and backups from end to end, and say how they are

backup, restore and doctor take --data DIR; Lectern must not be running for the first two
export, quiz and grade take --dossier ID, or the folder of any dossier: --dossier ./my-text
`;

const OPTIONS = {
  format: { type: 'string' },
  dossier: { type: 'string' },
  out: { type: 'string' },
  seed: { type: 'string' },
  count: { type: 'string' },
  topic: { type: 'string', multiple: true },
  coverage: { type: 'boolean' },
  against: { type: 'string' },
  data: { type: 'string' },
  write: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Args = ReturnType<typeof parse>;

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });

/** Runs one command line and gives what it prints; exit code 2 when it is not understood. */
export function runCommand(argv: readonly string[], place: Place, readInput: () => string): Output {
  let args: Args;
  try {
    args = parse(argv);
  } catch (error) {
    return refuse(
      `${error instanceof Error ? error.message.split('. ')[0] : ''}; “lectern --help” shows what can be said.`,
    );
  }
  const [command, ...rest] = args.positionals;
  if (args.values.help || command === 'help') return { out: USAGE, code: 0 };
  if (command === 'schema' && rest.length === 0) {
    return { out: `${JSON.stringify(describeFormat(), null, 2)}\n`, code: 0 };
  }
  if (command === 'check') return runCheck(rest, args, place);
  if (command === 'backup' || command === 'restore' || command === 'doctor') {
    return runData(command, rest, args, place);
  }
  if (command === 'quote') {
    const [article = '', ...words] = rest;
    return quoteWords(resolve(place.cwd, article), words.join(' '));
  }
  if (command === undefined || rest.length > 0) return refuse(USAGE.trimEnd());
  const dossier = findDossier(place, args.values.dossier);
  if (typeof dossier === 'string') return refuse(dossier);
  if (command === 'export') return runExport(dossier, args, place);
  if (command === 'quiz') return runQuiz(dossier, args);
  if (command === 'grade') return gradeLines(dossier, readInput());
  return refuse(`There is no command “${command}”; “lectern --help” shows what can be said.`);
}

function runData(
  command: 'backup' | 'restore' | 'doctor',
  [name, ...others]: readonly string[],
  { values }: Args,
  { root, cwd, data, now }: Place,
): Output {
  if (others.length > 0 || (name !== undefined && command !== 'restore')) return refuse(USAGE.trimEnd());
  const migrations = readMigrations(join(root, 'db', 'migrations'));
  const over = { data: values.data === undefined ? data : resolve(cwd, values.data), migrations, now };
  if (command === 'backup') return backup(over);
  return command === 'restore' ? restore(over, name) : examine(over);
}

function runCheck(given: readonly string[], { values }: Args, { root, cwd }: Place): Output {
  const folders = given.length > 0 ? given.map((folder) => resolve(cwd, folder)) : listShipped(root);
  if (values.against !== undefined) {
    const [folder, ...others] = folders;
    return folder === undefined || others.length > 0
      ? refuse('check --against needs one folder: which dossier is the newer text of?')
      : checkAgainst(folder, resolve(cwd, values.against), { write: values.write });
  }
  if (values.write) return refuse('--write goes with --against.');
  return check(folders, { coverage: values.coverage });
}

function runExport(dossier: Dossier, { values }: Args, { cwd }: Place): Output {
  const format = EXPORT_FORMATS.find((known) => known === values.format);
  if (format === undefined) return refuse('export needs --format csv or --format json.');
  const text = exportCards(dossier, format);
  if (values.out === undefined) return { out: text, code: 0 };
  try {
    writeFileSync(resolve(cwd, values.out), text);
    return { out: '', code: 0 };
  } catch (error) {
    return {
      out: '',
      error: `${values.out} cannot be written (${error instanceof Error ? error.message : ''}).\n`,
      code: 1,
    };
  }
}

function runQuiz(dossier: Dossier, { values }: Args): Output {
  const format = QUIZ_FORMATS.find((known) => known === values.format);
  if (format === undefined) return refuse('quiz needs --format html, json or text.');
  const seed = wholeNumber(values.seed, 0, 0xffff_ffff);
  if (seed === undefined) return refuse('quiz needs --seed with a whole number from 0 to 4294967295.');
  const count = wholeNumber(values.count, 1, 1000);
  if (count === undefined) return refuse('quiz needs --count with a whole number from 1 to 1000.');
  const known = dossier.header.topics.map(({ id }) => id);
  const topics = known.filter((id) => values.topic === undefined || values.topic.includes(id));
  if (topics.length < (values.topic?.length ?? 1)) return refuse(`The topics are ${known.join(', ')}.`);
  return { out: printQuiz(dossier, { seed, count, topics, format }), code: 0 };
}

function wholeNumber(text: string | undefined, least: number, most: number): number | undefined {
  const number = /^\d{1,10}$/u.test(text ?? '') ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

/** Standard input to its end. */
export function readStandardInput(): string {
  return readFileSync(0, 'utf8');
}
