import { carryRanges } from '../domain/article/carry-ranges.ts';
import { readSource } from '../domain/article/sentences.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Evidence } from '../domain/evidence/anchor.ts';
import { reanchor } from '../domain/evidence/reanchor.ts';
import { listStoredHighlights, moveHighlight } from '../storage/highlights.ts';
import type { Database } from '../storage/open.ts';
import { listEntries, putEntry } from '../storage/own-cards.ts';
import { listReadRanges, putReadRanges } from '../storage/reading.ts';
import { forgetSteps } from '../storage/undo.ts';

/**
 * Moves the learner's highlights and the evidence of her own cards, and what she has read, to their places in a corrected article.
 * What has no certain place keeps its old one, where it is found to be no longer in the text.
 */
export function reanchorLearner(database: Database, before: Dossier, after: Dossier): void {
  if (before.article === after.article) return;
  const { id, language } = after.header;
  const [old, now] = [readSource(before.article, language), readSource(after.article, language)];
  const move = (evidence: Evidence): Evidence | undefined => {
    const found = reanchor(evidence, now, old);
    return found.kind === 'moved' ? found.evidence : undefined;
  };
  for (const highlight of listStoredHighlights(database, id)) {
    const moved = move(highlight.quotation);
    if (moved) moveHighlight(database, highlight.id, moved);
  }
  for (const entry of listEntries(database, id)) {
    const moved = entry.evidence && move(entry.evidence);
    if (moved) putEntry(database, { ...entry, evidence: moved });
  }
  putReadRanges(database, id, carryRanges(listReadRanges(database, id), old, now));
  // Their rows know the old article's places only.
  forgetSteps(database, id, ['highlight', 'own_entry']);
}
