import type { Dossier, Problem } from '../domain/dossier/dossier.ts';
import type { EditorsNote, Fact } from '../domain/dossier/format.ts';
import { isSettled, reanchorDossier } from '../domain/dossier/reanchor-dossier.ts';
import { checkDossier } from '../domain/dossier/rules.ts';
import { hashFolder, listDossierFolders, readDossier } from '../storage/dossier-files.ts';
import { listDossiers, loadDossier } from '../storage/dossier-rows.ts';
import { findStored, hashContent, isStored, replaceDossier } from '../storage/dossiers.ts';
import type { Database } from '../storage/open.ts';
import { indexDossier, listUnindexed } from '../storage/search-index.ts';
import { reanchorLearner } from './reanchor.ts';

/** A shipped dossier that may not be shown, with everything wrong with it. */
export type BadDossier = { readonly folder: string; readonly problems: readonly Problem[] };

/**
 * Stores the dossiers of a folder that are not stored yet, or in an older version; learner rows stay.
 * Where the article is not the one that the facts were drawn from, they are anchored in it first.
 * A dossier with a problem is refused as a whole and given back, and what was stored before is kept.
 */
export function seedDossiers(database: Database, root: string): readonly BadDossier[] {
  const version = Number(database.pragma('user_version', { simple: true }));
  return listDossierFolders(root).flatMap((folder) => {
    const files = hashFolder(folder, version);
    if (files !== undefined && isStored(database, files)) return [];
    const read = readDossier(folder);
    if (!read.ok) return [{ folder, problems: read.error }];
    const problems = seedDossier(database, read.value, files);
    return problems.length > 0 ? [{ folder, problems }] : [];
  });
}

/** Whether `seedDossiers` would put a dossier in the place of one that is stored, and move what refers to it. */
export function isUpgradeDue(database: Database, root: string): boolean {
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version === 0 || listDossiers(database).length === 0) return false;
  return listDossierFolders(root).some((folder) => {
    const files = hashFolder(folder, version);
    return files === undefined || !isStored(database, files);
  });
}

/** Makes the stored dossiers findable that are not yet, or were indexed by older rules. */
export function completeSearch(database: Database): void {
  for (const id of listUnindexed(database)) {
    const dossier = loadDossier(database, id);
    if (dossier) indexDossier(database, dossier);
  }
}

/**
 * Stores one dossier unless the same or a newer one is stored; gives what keeps it from being shown.
 * `contentSha256` is by which it is known to be the same.
 */
export function seedDossier(
  database: Database,
  dossier: Dossier,
  contentSha256 = hashContent(dossier),
): readonly Problem[] {
  const { id, version } = dossier.header;
  const stored = findStored(database, id);
  const older = stored !== undefined && version < stored.version;
  if (older || stored?.contentSha256 === contentSha256) return [];
  const before = loadDossier(database, id);
  const settled = isSettled(dossier) ? dossier : settle(dossier, before);
  const problems = checkDossier(settled);
  if (problems.length > 0) return problems;
  database.transaction(() => {
    replaceDossier(database, settled, contentSha256);
    if (before) reanchorLearner(database, before, settled);
  })();
  return [];
}

/**
 * Anchors a dossier in the article that was put into its folder. The stored one knows the text that the
 * facts were drawn from, if it is that of the pinned hash, and what a text before lost already.
 */
function settle(dossier: Dossier, stored: Dossier | undefined): Dossier {
  const { article, articleSha256, header } = dossier;
  const marked = {
    ...dossier,
    facts: markLost(dossier.facts, stored?.facts),
    notes: markLost(dossier.notes, stored?.notes),
  };
  const before = stored?.articleSha256 === header.articleSha256 ? stored.article : undefined;
  return reanchorDossier(marked, { article, articleSha256 }, before).dossier;
}

type Quoting = Pick<Fact | EditorsNote, 'id' | 'evidence' | 'orphaned'>;

function markLost<T extends Quoting>(items: readonly T[], stored: readonly Quoting[] = []): readonly T[] {
  const keyOf = ({ id, evidence }: Quoting) => JSON.stringify([id, evidence]);
  const lost = new Set(stored.filter(({ orphaned }) => orphaned).map(keyOf));
  return items.map((item) => (lost.has(keyOf(item)) ? { ...item, orphaned: true } : item));
}
