import type { Article, DossierSummary, EntitySummary } from '../../shared/model/article.ts';
import type { EvidenceView } from '../../shared/model/fact.ts';
import type { DossierId } from '../../shared/model/ids.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { findMentions } from '../domain/article/mentions.ts';
import { splitPassages } from '../domain/article/passages.ts';
import type { Entity, Fact } from '../domain/dossier/format.ts';
import { countContent, listDossiers } from '../storage/dossier-rows.ts';
import { entryOf, findEntry } from '../storage/own-cards.ts';
import { findReading } from '../storage/reading.ts';
import type { Answer, Deps } from './deps.ts';
import { viewOwnEvidence } from './own-evidence.ts';
import { showQuotation } from './quotation.ts';
import type { Volume } from './volumes.ts';

/** The dossier of an id, or the failure that the learner is told. */
export function findVolume({ library }: Deps, id: DossierId): Answer<Volume> {
  const volume = library.find(id);
  return volume ? ok(volume) : fail({ kind: 'not-found', message: 'This dossier is not in your library.' });
}

/** Every dossier of the library. */
export function listLibrary(deps: Deps): Answer<readonly DossierSummary[]> {
  return ok(
    listDossiers(deps.database).flatMap((id) => {
      const volume = deps.library.find(id);
      return volume ? [summarise(deps, volume)] : [];
    }),
  );
}

/** The article with its marks and the place where the learner stopped. */
export function getArticle(deps: Deps, params: { readonly dossier: DossierId }): Answer<Article> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const { dossier } = found.value;
  return ok({
    dossier: summarise(deps, found.value),
    language: dossier.header.language,
    length: dossier.article.length,
    passages: splitPassages(dossier.article),
    sentences: found.value.sentences.map(({ start, end }) => ({ start, end })),
    mentions: findMentions(dossier.article, dossier.entities),
    entities: dossier.entities.map(summariseEntity),
    notes: dossier.notes
      .filter(({ orphaned }) => !orphaned)
      .map(({ id, evidence, note }) => ({
        id,
        start: evidence.start,
        end: evidence.end,
        note,
      })),
    reading: findReading(deps.database, dossier.header.id),
  });
}

/** A fact, or an entry of the learner's own, with the sentences that prove it. */
export function getFact(
  deps: Deps,
  params: { readonly dossier: DossierId; readonly fact: string },
): Answer<EvidenceView> {
  const found = findVolume(deps, params.dossier);
  if (!found.ok) return found;
  const evidence = findEvidence(deps, found.value, params.fact);
  return evidence
    ? ok(evidence)
    : fail({ kind: 'not-found', message: 'This sentence is no longer in the text.' });
}

function findEvidence({ database }: Deps, volume: Volume, id: string): EvidenceView | undefined {
  const number = entryOf(id);
  if (number !== undefined) {
    const entry = findEntry(database, number);
    return entry?.dossier === volume.dossier.header.id ? viewOwnEvidence(volume, entry) : undefined;
  }
  const fact = volume.findFact(id);
  return fact && viewEvidence(volume, fact);
}

/** What proves a fact, for the screen; nothing when the article no longer holds the quotation. */
export function viewEvidence(volume: Volume, fact: Fact): EvidenceView | undefined {
  const quotation = fact.orphaned ? undefined : showQuotation(volume, fact.evidence);
  const speaker = fact.speaker && volume.findEntityName(fact.speaker);
  const { id, topic, statement, status } = fact;
  return quotation && { fact: id, topic, statement, status, speaker, ...quotation };
}

/** What the screens are told of an entity wherever it is named. */
export function summariseEntity({ id, kind, name, description, describedBy }: Entity): EntitySummary {
  return { id, kind, name, description, describedBy };
}

function summarise({ database }: Deps, { id, title, dateline, source, topics }: Volume): DossierSummary {
  return { id, title, dateline, source, topics, ...countContent(database, id) };
}
