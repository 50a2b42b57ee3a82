import type { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import {
  type AgendaItem,
  agendaFile,
  type DossierHeader,
  dossierFile,
  type EditorsNote,
  type Entity,
  entitiesFile,
  type Fact,
  factsFile,
  notesFile,
  type Waiver,
  waiversFile,
} from './format.ts';

/** The files of a dossier folder as read, not yet trusted. JSON is parsed, nothing else is done. */
export type DossierFiles = {
  readonly header: unknown;
  readonly entities: unknown;
  /** File name to content, in the order in which the facts are to be learnt. */
  readonly facts: ReadonlyMap<string, unknown>;
  readonly notes: unknown;
  /** None where the dossier has no such file. */
  readonly agenda?: unknown;
  readonly waivers?: unknown;
  readonly article: string;
  /** Hex SHA-256 of the article's bytes, as the reader of the files computed it. */
  readonly articleSha256: string;
};

/** A source article with the entities and facts drawn from it, every file of the right shape. */
export type Dossier = {
  readonly header: DossierHeader;
  readonly article: string;
  readonly articleSha256: string;
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly notes: readonly EditorsNote[];
  readonly agenda: readonly AgendaItem[];
  readonly waivers: readonly Waiver[];
};

/** One thing wrong with a dossier, said so that its author finds it: file, item, reason. */
export type Problem = { readonly file: string; readonly item: string; readonly reason: string };

/**
 * Parses the files of a dossier. Gives the dossier, or every problem of shape found in any file;
 * whether its facts are true to the article is for `checkDossier`.
 */
export function parseDossier(files: DossierFiles): Result<Dossier, readonly Problem[]> {
  const problems: Problem[] = [];
  const read = <S extends z.ZodType>(schema: S, file: string, value: unknown): z.output<S> | undefined => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    problems.push(...parsed.error.issues.map((issue) => describeIssue(file, value, issue)));
    return undefined;
  };
  const header = read(dossierFile, 'dossier.json', files.header);
  const entities = read(entitiesFile, 'entities.json', files.entities);
  const notes = read(notesFile, 'notes.json', files.notes);
  const agenda = files.agenda === undefined ? [] : read(agendaFile, 'agenda.json', files.agenda);
  const waivers = files.waivers === undefined ? [] : read(waiversFile, 'waivers.json', files.waivers);
  const facts = [...files.facts].flatMap(([file, value]) => read(factsFile, file, value) ?? []);
  if (!header || !entities || !notes || !agenda || !waivers || problems.length > 0) return fail(problems);
  const { article, articleSha256 } = files;
  return ok({ header, article, articleSha256, entities, facts, notes, agenda, waivers });
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

function describeIssue(file: string, value: unknown, issue: Issue): Problem {
  const [index, ...rest] = issue.path;
  const item = Array.isArray(value) && typeof index === 'number' ? value[index] : undefined;
  const id = typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : undefined;
  const field = (id === undefined ? issue.path : rest).map(String).join('.');
  return { file, item: id ?? '', reason: field === '' ? issue.message : `${field}: ${issue.message}` };
}
