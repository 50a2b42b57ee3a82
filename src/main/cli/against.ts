import { basename } from 'node:path';
import { assertNever } from '../../shared/model/result.ts';
import { type Reanchored, reanchorDossier } from '../domain/dossier/reanchor-dossier.ts';
import type { OrphanReason } from '../domain/evidence/reanchor.ts';
import { locateFacts, readArticle, readDossier } from '../storage/dossier-files.ts';
import { writeDossier } from '../storage/dossier-writing.ts';
import { check } from './check.ts';
import { type Output, refuse } from './output.ts';

/**
 * Says of every quotation of a dossier where it stands in a newer text; exit code 1 when one has no
 * place there. With `write` it makes the folder a dossier of the newer text, one version on.
 */
export function checkAgainst(folder: string, newText: string, { write = false } = {}): Output {
  const name = basename(folder);
  const article = readArticle(newText);
  if (typeof article === 'string') return refuse(`${newText}: ${article}.`);
  const read = readDossier(folder);
  if (!read.ok) return check([folder]);
  const { dossier, report } = reanchorDossier(read.value, article, read.value.article);
  const files = locateFacts(folder);
  const out = `${report.map((line) => describe(line, files)).join('')}${name}: ${summarise(report)}\n`;
  const code = report.some(({ anchoring }) => anchoring.kind === 'orphaned') ? 1 : 0;
  if (!write) return { out, code };
  const problem = writeDossier(folder, {
    ...dossier,
    header: { ...dossier.header, version: dossier.header.version + 1 },
  });
  if (problem !== undefined) return { out, error: `${problem}\n`, code: 1 };
  return { out: `${out}${name}: written as version ${dossier.header.version + 1}\n`, code };
}

function describe(
  { file, item, evidence, anchoring }: Reanchored,
  files: ReadonlyMap<string, string>,
): string {
  const where = `${file === 'facts' ? (files.get(item) ?? file) : file}: ${item}: ${evidence.start}–${evidence.end}`;
  if (anchoring.kind === 'unchanged') return `unchanged  ${where}\n`;
  if (anchoring.kind === 'moved') {
    return `moved      ${where} → ${anchoring.evidence.start}–${anchoring.evidence.end}\n`;
  }
  return `orphaned   ${where}: ${tellWhy(anchoring.why)}\n`;
}

function tellWhy(why: OrphanReason): string {
  switch (why) {
    case 'gone':
      return 'its words are not in the text';
    case 'context-changed':
      return 'its words are in the text, but the sentence or what stands beside it changed';
    case 'ambiguous':
      return 'its words stand in their context more than once';
    case 'too-little-context':
      return 'its prefix and suffix are too short to tell it from a look-alike';
    case 'orphaned-before':
      return 'it is marked as orphaned';
    default:
      return assertNever(why);
  }
}

function summarise(report: readonly Reanchored[]): string {
  const count = (kind: Reanchored['anchoring']['kind']) =>
    report.filter(({ anchoring }) => anchoring.kind === kind).length;
  return `${report.length} quotations: ${count('unchanged')} unchanged, ${count('moved')} moved, ${count('orphaned')} orphaned`;
}
