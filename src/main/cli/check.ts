import { basename } from 'node:path';
import type { Problem } from '../domain/dossier/dossier.ts';
import { checkDossier } from '../domain/dossier/rules.ts';
import { locateFacts, readDossier } from '../storage/dossier-files.ts';
import type { Output } from './output.ts';

/** Validates dossier folders and prints everything wrong with them; exit code 1 when anything is. */
export function check(folders: readonly string[]): Output {
  const reports = folders.map(checkFolder);
  return { out: reports.map(({ out }) => out).join(''), code: reports.some(({ code }) => code > 0) ? 1 : 0 };
}

function checkFolder(folder: string): Output {
  const name = basename(folder);
  const read = readDossier(folder);
  const problems = read.ok ? checkDossier(read.value) : read.error;
  if (read.ok && problems.length === 0) {
    const { entities, facts, notes } = read.value;
    const cards = facts.reduce((sum, fact) => sum + fact.cards.length, 0);
    const counts = `${facts.length} facts, ${cards} cards, ${entities.length} entities, ${notes.length} editor’s notes`;
    return { out: `${name}: ${counts}; nothing wrong\n`, code: 0 };
  }
  const files = locateFacts(folder);
  const lines = problems.map((problem) => `${name}/${describe(problem, files)}\n`);
  return { out: `${lines.join('')}${name}: ${problems.length} wrong\n`, code: 1 };
}

function describe({ file, item, reason }: Problem, files: ReadonlyMap<string, string>): string {
  const fact = item.split('/')[0] ?? '';
  return [file === 'facts' ? (files.get(fact) ?? file) : file, item, reason].filter(Boolean).join(': ');
}
