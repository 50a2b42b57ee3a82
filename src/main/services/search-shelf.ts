import { splitPassages } from '../domain/article/passages.ts';
import type { Sentence } from '../domain/article/sentences.ts';
import type { EditorsNote, Entity, Fact } from '../domain/dossier/format.ts';
import { listForms, type NameForm } from '../domain/search/names.ts';
import type { Volume } from './volumes.ts';

/** A dossier arranged so that what the index names is at hand. */
export type Shelf = {
  readonly forms: readonly NameForm[];
  readonly facts: ReadonlyMap<string, Fact>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly notes: ReadonlyMap<string, EditorsNote>;
  /** The sentences by the offset at which they begin. */
  readonly sentences: ReadonlyMap<number, Sentence>;
  /** The heading that an offset of the article stands under; none in its opening. */
  readonly sectionAt: (offset: number) => string | undefined;
};

const shelves = new WeakMap<Volume, Shelf>();

/** The shelf of a volume, arranged once. */
export function shelfOf(volume: Volume): Shelf {
  const known = shelves.get(volume) ?? arrange(volume);
  shelves.set(volume, known);
  return known;
}

function arrange({ dossier, sentences }: Volume): Shelf {
  const headings = splitPassages(dossier.article).filter(({ kind }) => kind === 'heading');
  return {
    forms: listForms(dossier.entities),
    facts: new Map(dossier.facts.map((fact) => [fact.id, fact])),
    entities: new Map(dossier.entities.map((entity) => [entity.id, entity])),
    notes: new Map(dossier.notes.map((note) => [note.id, note])),
    sentences: new Map(sentences.map((sentence) => [sentence.start, sentence])),
    sectionAt: (offset) => headings.findLast(({ start }) => start < offset)?.text,
  };
}
