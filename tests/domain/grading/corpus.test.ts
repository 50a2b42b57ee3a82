import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/main/domain/dossier/answers.ts';
import type { Dossier } from '../../../src/main/domain/dossier/dossier.ts';
import { gradeTyped } from '../../../src/main/domain/grading/typed.ts';
import { readDossier } from '../../../src/main/storage/dossier-files.ts';
import type { Verdict } from '../../../src/shared/model/question.ts';
import { aDossier } from '../../support/dossiers.ts';

const shipped = readDossier(join(import.meta.dirname, '../../../db/dossiers/csto-bishkek-2019'));
if (!shipped.ok) throw new Error('The shipped dossier keeps its rules.');

const graded = [
  ...gradeFile('dates-and-numbers', shipped.value),
  ...gradeFile('names', shipped.value),
  ...gradeFile('terms-and-claims', shipped.value),
  ...gradeFile('independent', shipped.value),
  ...gradeFile('harbour', aDossier()),
];

/** Answers as learners type them, each with the verdict that a teacher who knows the text would give. */
function gradeFile(name: string, dossier: Dossier) {
  const lines = readFileSync(join(import.meta.dirname, 'corpus', `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [id = '', typed = '', label = ''] = line.split('\t');
    const [factId, cardId] = id.split('/');
    const fact = dossier.facts.find((fact) => fact.id === factId);
    const card = fact?.cards.find((card) => card.id === cardId);
    if (!fact || !card) throw new Error(`There is no card ${id}.`);
    const expected = { ...answerOf(dossier, fact, card), prompt: card.front };
    const { verdict, reason } = gradeTyped(dossier, expected, typed);
    return { label: label as Verdict, verdict, line: `${line}\t→ ${verdict}: ${reason}` };
  });
}

const linesOf = (label: Verdict, verdict: Verdict) =>
  graded.filter((one) => one.label === label && one.verdict === verdict).map(({ line }) => line);

describe('the labelled answers', () => {
  it('are at least 400, each with a verdict', () => {
    expect(graded.length).toBeGreaterThanOrEqual(400);
    expect(new Set(graded.map(({ label }) => label))).toEqual(new Set(['right', 'close', 'wrong']));
  });

  it('accept nothing that is wrong, and nothing that is only half the answer', () => {
    expect([...linesOf('wrong', 'right'), ...linesOf('close', 'right')]).toEqual([]);
  });

  it('refuse at most one right answer in a hundred', () => {
    const refused = linesOf('right', 'wrong');
    expect(
      refused.length / graded.filter(({ label }) => label === 'right').length,
      refused.join('\n'),
    ).toBeLessThanOrEqual(0.01);
  });

  it('tell how they were graded', () => {
    const labels = ['right', 'close', 'wrong'] as const;
    const counts = labels.map((label) => [label, labels.map((verdict) => linesOf(label, verdict).length)]);
    console.info(counts.map(([label, row]) => `${label} → ${row}`).join('\n'));
    expect(labels.flatMap((label) => labels.flatMap((verdict) => linesOf(label, verdict)))).toHaveLength(
      graded.length,
    );
  });
});
