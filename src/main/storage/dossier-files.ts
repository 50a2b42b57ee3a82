import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { fail, type Result } from '../../shared/model/result.ts';
import { type Dossier, type DossierFiles, type Problem, parseDossier } from '../domain/dossier/dossier.ts';

const NOT_UTF8 = 'it is not UTF-8 text';

/**
 * Reads and parses a dossier folder. Gives the dossier, or every problem with a file's presence,
 * encoding, JSON or shape.
 */
export function readDossier(folder: string): Result<Dossier, readonly Problem[]> {
  const problems: Problem[] = [];
  const bytes = (file: string): Uint8Array => {
    try {
      return readFileSync(join(folder, file));
    } catch {
      problems.push({ file, item: '', reason: 'it cannot be read' });
      return new Uint8Array();
    }
  };
  const text = (file: string, content: Uint8Array): string => {
    try {
      return decode(content);
    } catch {
      problems.push({ file, item: '', reason: NOT_UTF8 });
      return '';
    }
  };
  const json = (file: string): unknown => {
    const before = problems.length;
    const content = text(file, bytes(file));
    if (problems.length > before) return undefined;
    try {
      return JSON.parse(content);
    } catch (error) {
      problems.push({
        file,
        item: '',
        reason: `it is not JSON (${error instanceof Error ? error.message : ''})`,
      });
      return undefined;
    }
  };
  const articleBytes = bytes('article.txt');
  const files: DossierFiles = {
    header: json('dossier.json'),
    entities: json('entities.json'),
    notes: json('notes.json'),
    ...(existsSync(join(folder, 'agenda.json')) && { agenda: json('agenda.json') }),
    ...(existsSync(join(folder, 'waivers.json')) && { waivers: json('waivers.json') }),
    facts: new Map(factFiles(folder, problems).map((file) => [file, json(file)])),
    article: text('article.txt', articleBytes),
    articleSha256: createHash('sha256').update(articleBytes).digest('hex'),
  };
  return problems.length > 0 ? fail(problems) : parseDossier(files);
}

/**
 * A hash of every file of a dossier folder, to see without parsing them whether one changed; none where one
 * cannot be read. With the schema's version, because rows of an older schema may lack what the files say.
 */
export function hashFolder(folder: string, schemaVersion: number): string | undefined {
  const hash = createHash('sha256').update(String(schemaVersion));
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
      hash.update(`${relative(folder, path)}\0`).update(readFileSync(path));
    }
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/** Reads an article with its hash, or says in words why it cannot be read. */
export function readArticle(path: string): Pick<Dossier, 'article' | 'articleSha256'> | string {
  try {
    const content = readFileSync(path);
    return { article: decode(content), articleSha256: createHash('sha256').update(content).digest('hex') };
  } catch (error) {
    return error instanceof TypeError ? NOT_UTF8 : 'it cannot be read';
  }
}

/** UTF-8 as text, with a byte order mark kept; throws a TypeError where it is no UTF-8. */
function decode(content: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
}

function factFiles(folder: string, problems: Problem[]): readonly string[] {
  try {
    const names = readdirSync(join(folder, 'facts')).filter((name) => name.endsWith('.json'));
    return names.sort().map((name) => `facts/${name}`);
  } catch {
    problems.push({ file: 'facts', item: '', reason: 'the folder cannot be read' });
    return [];
  }
}

/** The dossier folders inside a folder, by name; an unreadable folder has none. */
export function listDossierFolders(root: string): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .sort();
}

/** The file in which each fact of a folder stands; what cannot be read is left out. */
export function locateFacts(folder: string): ReadonlyMap<string, string> {
  const ids = z.array(z.looseObject({ id: z.string() }).catch({ id: '' })).catch([]);
  return new Map(
    factFiles(folder, []).flatMap((file) => {
      try {
        const content: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
        return ids.parse(content).map(({ id }) => [id, file] as const);
      } catch {
        return [];
      }
    }),
  );
}
