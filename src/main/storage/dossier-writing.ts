import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { EditorsNote, Fact } from '../domain/dossier/format.ts';

const withId = z.array(z.looseObject({ id: z.string() }));

/**
 * Writes what a newer article changes of a dossier folder: the article, its hash and the version, and
 * the evidence of facts, notes and waivers; everything else stays as its author wrote it. Every file is
 * written beside its old one first and then put in its place. Gives a sentence where the disk refused.
 */
export function writeDossier(folder: string, dossier: Dossier): string | undefined {
  try {
    const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const facts = readdirSync(join(folder, 'facts')).filter((name) => name.endsWith('.json'));
    const { version, articleSha256 } = dossier.header;
    const contents: readonly (readonly [file: string, content: string])[] = [
      ...facts.map((name) => [`facts/${name}`, quoteAnew(json(`facts/${name}`), dossier.facts)] as const),
      ['notes.json', quoteAnew(json('notes.json'), dossier.notes)],
      ...(existsSync(join(folder, 'waivers.json'))
        ? [['waivers.json', print(dossier.waivers)] as const]
        : []),
      ['article.txt', dossier.article],
      ['dossier.json', print({ ...z.looseObject({}).parse(json('dossier.json')), version, articleSha256 })],
    ];
    for (const [file, content] of contents) writeFileSync(join(folder, `${file}.new`), content);
    for (const [file] of contents) renameSync(join(folder, `${file}.new`), join(folder, file));
    return undefined;
  } catch (error) {
    return `${folder} cannot be written (${error instanceof Error ? error.message : ''}).`;
  }
}

const print = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The items of a file with the evidence and the mark that they have now. */
function quoteAnew(
  content: unknown,
  items: readonly Pick<Fact | EditorsNote, 'id' | 'evidence' | 'orphaned'>[],
): string {
  const now = new Map<string, (typeof items)[number]>(items.map((item) => [item.id, item]));
  return print(
    withId.parse(content).map((item) => {
      const { evidence, orphaned } = now.get(item.id) ?? {};
      const quoting = { evidence, ...(orphaned && { orphaned }) };
      return Object.fromEntries(
        Object.entries(item)
          .filter(([key]) => key !== 'orphaned')
          .flatMap(([key, value]) => (key === 'evidence' ? Object.entries(quoting) : [[key, value]])),
      );
    }),
  );
}
