import { z } from 'zod';
import { agendaFile, dossierFile, entitiesFile, factsFile, notesFile, waiversFile } from './format.ts';

const FILES = {
  dossier: ['dossier.json: what the dossier is called, its topics and the hash of its article', dossierFile],
  entities: ['entities.json: the people, places and things that the article names', entitiesFile],
  facts: ['facts/*.json: what the article says, each with its evidence and cards', factsFile],
  notes: ['notes.json: our own explanations beside the text', notesFile],
  agenda: ['agenda.json, may be left out: what the meetings of the article considered', agendaFile],
  waivers: ['waivers.json, may be left out: sentences that need no fact, and why', waiversFile],
} as const satisfies Readonly<Record<string, readonly [description: string, schema: z.ZodType]>>;

/**
 * The JSON Schema (2020-12) of a dossier's files, each under its name in `$defs`, drawn from the schemas
 * that read them. What no JSON Schema can say, such as evidence that equals the text, `lectern check` says.
 */
export function describeFormat(): Readonly<Record<string, unknown>> {
  const definitions = Object.entries(FILES).map(([name, [description, schema]]) => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'throw' });
    return [name, { description, ...rest }] as const;
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The files of a Lectern dossier',
    $comment: 'Written by “lectern schema”; see docs/dossier-format.md.',
    $defs: Object.fromEntries(definitions),
  };
}
