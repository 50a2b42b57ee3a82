import { basename } from 'node:path';
import { countDossier } from '../domain/dossier/counts.ts';
import type { Problem } from '../domain/dossier/dossier.ts';
import { checkDossier } from '../domain/dossier/rules.ts';
import { locateFacts, readDossier } from '../storage/dossier-files.ts';
import { printCoverage } from './coverage.ts';
import type { Output } from './output.ts';
import { printCounts } from './summary.ts';

/**
 * Validates dossier folders and prints everything wrong with them; exit code 1 when anything is.
 * With `coverage` it prints every sentence with its facts too, and one without any is wrong.
 */
export function check(folders: readonly string[], { coverage = false } = {}): Output {
  const reports = folders.map((folder) => checkFolder(folder, coverage));
  return { out: reports.map(({ out }) => out).join(''), code: reports.some(({ code }) => code > 0) ? 1 : 0 };
}

function checkFolder(folder: string, coverage: boolean): Output {
  const name = basename(folder);
  const read = readDossier(folder);
  const covered = coverage && read.ok ? printCoverage(read.value) : { out: '', problems: [] };
  const problems = [...(read.ok ? checkDossier(read.value) : read.error), ...covered.problems];
  if (read.ok && problems.length === 0) {
    const counts = countDossier(read.value);
    const orphaned = counts.orphaned === 0 ? '' : `, ${counts.orphaned} facts no longer in the text`;
    const sum = `${counts.facts} facts, ${counts.cards} cards, ${counts.entities} entities, ${counts.notes} editor’s notes${orphaned}`;
    return { out: `${covered.out}${name}: ${sum}; nothing wrong\n${printCounts(counts)}`, code: 0 };
  }
  const files = locateFacts(folder);
  const lines = problems.map((problem) => `${name}/${describeProblem(problem, files)}\n`);
  return { out: `${covered.out}${lines.join('')}${name}: ${problems.length} wrong\n`, code: 1 };
}

/** A problem with its file, a fact's own file where `files` knows it. */
function describeProblem({ file, item, reason }: Problem, files: ReadonlyMap<string, string>): string {
  const fact = item.split('/')[0] ?? '';
  return [file === 'facts' ? (files.get(fact) ?? file) : file, item, reason].filter(Boolean).join(': ');
}
