import type { Problem } from '../domain/dossier/dossier.ts';
import { checkDossier } from '../domain/dossier/rules.ts';
import { listDossierFolders, readDossier } from '../storage/dossier-files.ts';
import { loadDossier } from '../storage/dossier-rows.ts';
import { findStored, hashContent, replaceDossier } from '../storage/dossiers.ts';
import type { Database } from '../storage/open.ts';
import { indexDossier, listUnindexed } from '../storage/search-index.ts';

/** A shipped dossier that may not be shown, with everything wrong with it. */
export type BadDossier = { readonly folder: string; readonly problems: readonly Problem[] };

/**
 * Stores the dossiers of a folder that are not stored yet, or in an older version; learner rows stay.
 * A dossier with a problem is refused as a whole and given back, and what was stored before is kept.
 */
export function seedDossiers(database: Database, root: string): readonly BadDossier[] {
  return listDossierFolders(root).flatMap((folder) => {
    const read = readDossier(folder);
    if (!read.ok) return [{ folder, problems: read.error }];
    const dossier = read.value;
    const stored = findStored(database, dossier.header.id);
    const older = stored !== undefined && dossier.header.version < stored.version;
    if (older || stored?.contentSha256 === hashContent(dossier)) return [];
    const problems = checkDossier(dossier);
    if (problems.length > 0) return [{ folder, problems }];
    replaceDossier(database, dossier);
    return [];
  });
}

/** Makes the stored dossiers findable that are not yet, or were indexed by older rules. */
export function completeSearch(database: Database): void {
  for (const id of listUnindexed(database)) {
    const dossier = loadDossier(database, id);
    if (dossier) indexDossier(database, dossier);
  }
}
