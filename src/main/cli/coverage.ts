import { checkCoverage, coverSentences } from '../domain/dossier/coverage.ts';
import type { Dossier, Problem } from '../domain/dossier/dossier.ts';

/** Every sentence of a dossier's article with its facts, and what is left open. */
export function printCoverage(dossier: Dossier): {
  readonly out: string;
  readonly problems: readonly Problem[];
} {
  const sentences = coverSentences(dossier);
  const lines = sentences.map(({ sentence, facts, waived }) => {
    const proof =
      facts.length > 0 ? facts.join(', ') : waived === undefined ? 'NO FACT' : `waived: ${waived}`;
    return `${sentence.start}–${sentence.end}: ${sentence.text}\n  → ${proof}\n`;
  });
  const withFacts = sentences.filter(({ facts }) => facts.length > 0).length;
  const waived = sentences.filter(({ facts, waived }) => facts.length === 0 && waived !== undefined).length;
  const left = sentences.length - withFacts - waived;
  const sum = `${sentences.length} sentences: ${withFacts} with facts, ${waived} waived, ${left} with neither\n`;
  return { out: `${lines.join('')}${sum}`, problems: checkCoverage(dossier) };
}
