import type { EntityId, FactId, TopicId } from '../../../shared/model/ids.ts';
import { splitPassages } from '../article/passages.ts';
import { type Sentence, splitSentences } from '../article/sentences.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Entity, Fact } from '../dossier/format.ts';
import { fold } from '../text/fold.ts';
import { onceFor, onceForText } from './once.ts';

/** A dossier as the makers of questions look things up in it. */
export type Catalogue = {
  readonly facts: ReadonlyMap<FactId, Fact>;
  /** Those that the text still proves, in the dossier's order. */
  readonly standing: readonly Fact[];
  /** In the order of the text. */
  readonly byPlace: readonly Fact[];
  readonly byEntity: ReadonlyMap<EntityId, readonly Fact[]>;
  readonly byTopic: ReadonlyMap<TopicId, readonly Fact[]>;
  readonly byKind: ReadonlyMap<Fact['kind'], readonly Fact[]>;
  /** By the folded words of their answer. */
  readonly byAnswer: ReadonlyMap<string, readonly Fact[]>;
  /** Those with a speaker. */
  readonly spoken: readonly Fact[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** An entity by its folded name; aliases do not count, because they may name several. */
  readonly byName: ReadonlyMap<string, Entity>;
  /** `fold`, once for each text. */
  readonly fold: (text: string) => string;
  /** The folded words of a text between spaces: a part is among them where its own spaced words are in it. */
  readonly spaced: (text: string) => string;
  /** Whether the words of `part` stand together in `text`, after folding both. */
  readonly contains: (text: string, part: string) => boolean;
};

/** The catalogue of a dossier, made when it is first asked for. */
export const catalogueOf = onceFor(({ entities, facts }: Dossier): Catalogue => {
  const foldOnce = onceForText(fold);
  const spaced = onceForText((text) => ` ${foldOnce(text)} `);
  const standing = facts.filter(({ orphaned }) => !orphaned);
  return {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    standing,
    byPlace: standing.toSorted((a, b) => a.evidence.start - b.evidence.start),
    byEntity: groupByEntity(standing),
    byTopic: Map.groupBy(standing, ({ topic }) => topic),
    byKind: Map.groupBy(standing, ({ kind }) => kind),
    byAnswer: Map.groupBy(standing, ({ answer }) => foldOnce(answer.text)),
    spoken: standing.filter(({ speaker }) => speaker !== undefined),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    byName: new Map(entities.map((entity) => [foldOnce(entity.name), entity])),
    fold: foldOnce,
    spaced,
    contains: (text, part) => foldOnce(part) !== '' && spaced(text).includes(spaced(part)),
  };
});

function groupByEntity(facts: readonly Fact[]): ReadonlyMap<EntityId, readonly Fact[]> {
  const groups = new Map<EntityId, Fact[]>();
  for (const fact of facts) {
    for (const entity of fact.entities) {
      const group = groups.get(entity);
      if (group === undefined) groups.set(entity, [fact]);
      else group.push(fact);
    }
  }
  return groups;
}

/** Facts on either side of one that are looked at: what is near in the text is plausible together. */
const REACH = 80;

/** The facts of a list that are near one of them. */
export function nearIn(facts: readonly Fact[], fact: Fact): readonly Fact[] {
  const at = placesIn(facts).get(fact) ?? -1;
  return facts.slice(Math.max(0, at - REACH), at + REACH + 1);
}

const placesIn = onceFor(
  (facts: readonly Fact[]): ReadonlyMap<Fact, number> => new Map(facts.map((fact, at) => [fact, at])),
);

/** The sentences of a dossier's paragraphs and footnotes; headings and captions say nothing whole. */
export const proseOf = onceFor(({ article, header }: Dossier): readonly Sentence[] => {
  const prose = splitPassages(article).filter(({ kind }) => kind === 'paragraph' || kind === 'footnote');
  return splitSentences(prose, header.language);
});
