import Papa from 'papaparse';
import { answerOf, listAccepted } from '../domain/dossier/answers.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { cardKey } from '../storage/dossiers.ts';

export const EXPORT_FORMATS = ['csv', 'json'] as const;

/** Every card of a dossier as CSV (RFC 4180, accepted answers joined by “|”) or JSON. */
export function exportCards(dossier: Dossier, format: (typeof EXPORT_FORMATS)[number]): string {
  const rows = dossier.facts.flatMap((fact) =>
    fact.cards.map((card) => ({
      id: cardKey(dossier.header.id, fact.id, card.id),
      topic: fact.topic,
      kind: fact.kind,
      status: fact.status,
      speaker: dossier.entities.find(({ id }) => id === fact.speaker)?.name ?? '',
      front: card.front,
      back: card.back,
      accepted: listAccepted(dossier, answerOf(dossier, fact, card)),
      quote: fact.evidence.exact,
      start: fact.evidence.start,
      end: fact.evidence.end,
    })),
  );
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  // A spreadsheet would run a cell that begins like a formula.
  const flat = rows.map(({ accepted, ...row }) => ({ ...row, accepted: accepted.join('|') }));
  const columns = Object.keys(rows[0] ?? {});
  return `${Papa.unparse(flat, { columns, escapeFormulae: true })}\r\n`;
}
