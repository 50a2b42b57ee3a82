import type { Dossier } from '../dossier/dossier.ts';
import { printQuestion } from './print-question.ts';
import type { Question } from './question.ts';

/** A quiz to be handed out. */
export type Sheet = { readonly seed: number; readonly questions: readonly Question[] };

/** The quiz with its keys and the quotations that prove them, for other programs. */
export function writeJson({ header, facts }: Dossier, { seed, questions }: Sheet): string {
  const asked = new Set(questions.flatMap((question) => question.facts));
  const proofs = facts
    .filter(({ id, orphaned }) => asked.has(id) && !orphaned)
    .map(({ id, statement, evidence: { exact, start, end } }) => ({
      fact: id,
      statement,
      exact,
      start,
      end,
    }));
  return `${JSON.stringify({ dossier: header.id, version: header.version, seed, questions, proofs }, null, 2)}\n`;
}

const INDENT = '   ';
const LINE = '_'.repeat(24);

/** The quiz as plain text, its key at the end. */
export function writeText({ header }: Dossier, { seed, questions }: Sheet): string {
  const printed = questions.map((question) => ({ ...printQuestion(question), stem: question.stem }));
  const asked = printed.map(({ stem, task, rows }, index) => {
    const below = [task, ...rows.map((row) => row || LINE)];
    return `${index + 1}. ${stem}\n${below.map((row) => `${INDENT}${row}\n`).join('')}`;
  });
  const keys = printed.map(({ key }, index) => `${index + 1}. ${key}`);
  return `${header.title}\nQuiz ${seed}\n\n${asked.join('\n')}\nKey\n\n${keys.join('\n')}\n`;
}
