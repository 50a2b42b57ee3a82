import type { DossierId } from '../../shared/model/ids.ts';
import { splitPassages } from '../domain/article/passages.ts';
import { type Sentence, splitSentences } from '../domain/article/sentences.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { loadDossier } from '../storage/dossier-rows.ts';
import type { Database } from '../storage/open.ts';

/** A dossier with what is derived from its article. */
export type Volume = { readonly dossier: Dossier; readonly sentences: readonly Sentence[] };

/** The stored dossiers, each read and parsed once. */
export type Library = { readonly find: (id: DossierId) => Volume | undefined };

/** A library over a database whose dossiers do not change while it is open. */
export function openLibrary(database: Database): Library {
  const volumes = new Map<DossierId, Volume>();
  return {
    find: (id) => {
      const known = volumes.get(id);
      if (known) return known;
      const dossier = loadDossier(database, id);
      if (dossier === undefined) return undefined;
      const sentences = splitSentences(splitPassages(dossier.article), dossier.header.language);
      const volume = { dossier, sentences };
      volumes.set(id, volume);
      return volume;
    },
  };
}
