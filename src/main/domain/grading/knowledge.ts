import type { Dossier } from '../dossier/dossier.ts';
import type { Entity } from '../dossier/format.ts';
import { readWords, splitWords, type Word, writeWords } from './words.ts';

/** What grading knows besides the key: who else there is, and which words the text has. */
export type Knowledge = Pick<Dossier, 'entities' | 'article'>;

/** One name of an entity, as words. */
export type NamedForm = { readonly entity: Entity; readonly words: readonly Word[] };

type Reading = {
  readonly forms: readonly NamedForm[];
  /** Whose name some words are, as `writeWords` writes them; of two the first in the dossier. */
  readonly byName: ReadonlyMap<string, Entity>;
  /** Every word of the article and of the proper names: none of these is a slip for another word. */
  readonly vocabulary: ReadonlySet<string>;
};

const readings = new WeakMap<readonly Entity[], { readonly article: string; readonly reading: Reading }>();

/** The names of a dossier as words, and its vocabulary; read once for each dossier. */
export function readKnowledge({ entities, article }: Knowledge): Reading {
  const known = readings.get(entities);
  if (known?.article === article) return known.reading;
  const forms = entities.flatMap((entity) =>
    [entity.name, ...entity.aliases].map((form) => ({ entity, words: readWords(form) })),
  );
  const vocabulary = new Set([...splitWords(article), ...entities.flatMap(({ name }) => splitWords(name))]);
  // The first of two that bear a name is set last.
  const byName = new Map(forms.toReversed().map(({ entity, words }) => [writeWords(words), entity]));
  const reading = { forms: forms.filter(({ words }) => words.length > 0), byName, vocabulary };
  readings.set(entities, { article, reading });
  return reading;
}
