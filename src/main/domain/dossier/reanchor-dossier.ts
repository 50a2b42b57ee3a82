import { readSource, type Source } from '../article/sentences.ts';
import { type Evidence, isAnchored } from '../evidence/anchor.ts';
import { type Anchoring, reanchor } from '../evidence/reanchor.ts';
import type { Dossier } from './dossier.ts';
import { FACTS } from './rules/places.ts';

/** What became of one quotation of a dossier. */
export type Reanchored = {
  readonly file: string;
  readonly item: string;
  readonly evidence: Evidence;
  readonly anchoring: Anchoring;
};

/** The text that a dossier is to quote, with the hex SHA-256 of its bytes. */
export type NewArticle = { readonly article: string; readonly articleSha256: string };

/**
 * Puts a dossier over another version of its article: every quotation of its facts, notes and waivers
 * is anchored anew. A fact or note whose quotation has no place is kept and marked as orphaned, a
 * waiver is dropped. What is marked already stays so: which text it was true of is not known any more.
 * `before` is the text that the quotations were taken from, where it is known.
 */
export function reanchorDossier(
  dossier: Dossier,
  to: NewArticle,
  before: string | undefined,
): { readonly dossier: Dossier; readonly report: readonly Reanchored[] } {
  const { language } = dossier.header;
  const after = readSource(to.article, language);
  const origin = before === undefined ? undefined : readSource(before, language);
  const facts = dossier.facts.map((fact) => place(fact, FACTS, fact.id, after, origin));
  const notes = dossier.notes.map((note) => place(note, 'notes.json', note.id, after, origin));
  const waivers = dossier.waivers.map((waiver, index) =>
    place(waiver, 'waivers.json', `waiver ${index + 1}`, after, origin),
  );
  return {
    dossier: {
      ...dossier,
      ...to,
      header: { ...dossier.header, articleSha256: to.articleSha256 },
      facts: facts.map(({ placed }) => placed),
      notes: notes.map(({ placed }) => placed),
      waivers: waivers.flatMap(({ placed }) =>
        placed.orphaned ? [] : [{ evidence: placed.evidence, reason: placed.reason }],
      ),
    },
    report: [...facts, ...notes, ...waivers].map(({ line }) => line),
  };
}

type Quoting = { readonly evidence: Evidence; readonly orphaned?: true | undefined };

function place<T extends Quoting>(
  item: T,
  file: string,
  id: string,
  after: Source,
  before: Source | undefined,
): { readonly placed: Omit<T, keyof Quoting> & Quoting; readonly line: Reanchored } {
  const { orphaned, evidence, ...rest } = item;
  const anchoring: Anchoring = orphaned
    ? { kind: 'orphaned', why: 'orphaned-before' }
    : reanchor(evidence, after, before);
  const line = { file, item: id, evidence, anchoring };
  return anchoring.kind === 'orphaned'
    ? { placed: { ...rest, evidence, orphaned: true }, line }
    : { placed: { ...rest, evidence: anchoring.evidence }, line };
}

/** Whether every quotation of a dossier that is not marked as orphaned stands in its very article. */
export function isSettled({ header, article, articleSha256, facts, notes, waivers }: Dossier): boolean {
  const quoting: readonly Quoting[] = [...facts, ...notes, ...waivers];
  return (
    header.articleSha256 === articleSha256 &&
    quoting.every(({ evidence, orphaned }) => orphaned || isAnchored(article, evidence))
  );
}
