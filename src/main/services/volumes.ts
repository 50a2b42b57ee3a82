import type { DossierId, EntityId, FactId } from '../../shared/model/ids.ts';
import { splitPassages } from '../domain/article/passages.ts';
import { type Sentence, splitSentences } from '../domain/article/sentences.ts';
import type { Names } from '../domain/browse/resolve.ts';
import { entitiesOf } from '../domain/dossier/about.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Fact } from '../domain/dossier/format.ts';
import {
  findArticle,
  findEntityName,
  listEntities,
  listTopics,
  loadDossier,
} from '../storage/dossier-rows.ts';
import { findFact, listSpeakers } from '../storage/fact-rows.ts';
import type { Database } from '../storage/open.ts';
import { once } from './once.ts';

/** A dossier with what is derived from its article. A card is asked without reading the whole of it. */
export type Volume = Names & {
  readonly id: DossierId;
  readonly title: string;
  readonly dateline: string;
  readonly source: string;
  /** BCP 47. */
  readonly language: string;
  readonly findFact: (id: string) => Fact | undefined;
  readonly findEntityName: (id: string) => string | undefined;
  /** Read and parsed when it is first asked for. */
  readonly dossier: Dossier;
  /** Split when they are first asked for. */
  readonly sentences: readonly Sentence[];
  /** The entities that each fact is about, gathered when they are first asked for. */
  readonly about: ReadonlyMap<FactId, ReadonlySet<EntityId>>;
};

/** The stored dossiers, each opened once. */
export type Library = { readonly find: (id: DossierId) => Volume | undefined };

/** A library over a database whose dossiers do not change while it is open. */
export function openLibrary(database: Database): Library {
  const volumes = new Map<DossierId, Volume>();
  return {
    find: (id) => {
      const volume = volumes.get(id) ?? openVolume(database, id);
      if (volume) volumes.set(id, volume);
      return volume;
    },
  };
}

function openVolume(database: Database, id: DossierId): Volume | undefined {
  const stored = findArticle(database, id);
  if (stored === undefined) return undefined;
  const dossier = once(() => {
    const loaded = loadDossier(database, id);
    if (loaded === undefined) throw new Error(`The dossier ${id} went away while it was open.`);
    return loaded;
  });
  const topics = once(() => listTopics(database, id));
  const entities = once(() => listEntities(database, id));
  const speakers = once(() => listSpeakers(database, id));
  const sentences = once(() => splitSentences(splitPassages(stored.article), stored.language));
  const about = once(() => new Map(dossier().facts.map((fact) => [fact.id, entitiesOf(fact)])));
  return {
    id,
    ...stored,
    findFact: (fact) => findFact(database, id, fact),
    findEntityName: (entity) => findEntityName(database, id, entity),
    get topics() {
      return topics();
    },
    get entities() {
      return entities();
    },
    get speakers() {
      return speakers();
    },
    get dossier() {
      return dossier();
    },
    get sentences() {
      return sentences();
    },
    get about() {
      return about();
    },
  };
}
