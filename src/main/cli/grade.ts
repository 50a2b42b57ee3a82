import { answerOf } from '../domain/dossier/answers.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { type Expected, gradeTyped } from '../domain/grading/typed.ts';
import { cardKey } from '../storage/dossiers.ts';
import type { Output } from './output.ts';

/** Grades lines of `card id<TAB>typed answer`; a line that names no card is told and gives exit code 1. */
export function gradeLines(dossier: Dossier, input: string): Output {
  const cards = new Map<string, Expected>(
    dossier.facts.flatMap((fact) =>
      fact.cards.map(
        (card) =>
          [
            cardKey(dossier.header.id, fact.id, card.id),
            { ...answerOf(dossier, fact, card), prompt: card.front },
          ] as const,
      ),
    ),
  );
  const out: string[] = [];
  const errors: string[] = [];
  input.split(/\r?\n/u).forEach((line, index) => {
    if (line.trim() === '') return;
    const [id = '', ...rest] = line.split('\t');
    const expected = cards.get(id) ?? cards.get(`${dossier.header.id}/${id}`);
    if (expected === undefined || rest.length === 0) {
      errors.push(
        `Line ${index + 1}: ${expected ? 'no tab between card and answer' : `there is no card ${id}`}.\n`,
      );
      return;
    }
    const typed = rest.join('\t');
    const { verdict, reason } = gradeTyped(dossier, expected, typed);
    out.push(`${id}\t${typed}\t${verdict}\t${reason}\n`);
  });
  return { out: out.join(''), error: errors.join(''), code: errors.length > 0 ? 1 : 0 };
}
