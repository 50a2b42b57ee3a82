import type { BadDossier } from '../services/seed.ts';

/** Why a shipped dossier is not shown, in one sentence. */
export function explainBadDossier({ folder, problems }: BadDossier): string {
  const [first] = problems;
  const detail = [first?.file, first?.item, first?.reason].filter(Boolean).join(': ');
  return `The dossier in ${folder} cannot be shown: ${detail}; run “lectern check” to see everything wrong with it.`;
}
