import { ENTITY_KINDS } from '../../../shared/model/article.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { fold, foldedContains } from '../text/fold.ts';
import { blankAnswer } from './blank.ts';
import { keyForms } from './distractors.ts';
import { type Half, halfOf } from './half.ts';
import { foldForms, hideForms, tells } from './hide.ts';
import { onceFor } from './once.ts';
import { type Entities, type Holder, listAround, listProved, type Trait } from './traits.ts';

/** Two things that belong together by what a fact says. */
export type Pair = {
  readonly fact: Fact;
  readonly left: string;
  /** The left text, folded. */
  readonly said: string;
  readonly right: Half;
  /** Whether another right half is right for this left one, too, or cannot be said to be wrong. */
  readonly fits: (half: Half) => boolean;
};

/** One way in which things of a dossier belong together. */
export type Relation = {
  /** What the learner is to do. */
  readonly stem: string;
  /** The facts that may be pairs of it. */
  readonly facts: readonly Fact[];
  readonly pair: (fact: Fact) => Pair | undefined;
};

const NAMES: Readonly<Record<Trait, string>> = {
  country: 'country',
  office: 'office',
  'office-country': 'office and country',
  within: 'organisation',
};

/** Every relation of a dossier: statement and speaker, statement and what is missing in it, entity and trait. */
export const listRelations = onceFor((dossier: Dossier): readonly Relation[] => {
  const standing = dossier.facts.filter(({ orphaned }) => !orphaned);
  const entities = new Map(dossier.entities.map((entity) => [entity.id as string, entity]));
  const said: Relation = {
    stem: 'Who said it? Match each statement with its source.',
    facts: standing.filter(({ speaker }) => speaker !== undefined),
    pair: onceFor((fact) => pairWithSpeaker(fact, entities)),
  };
  const missing = [...Map.groupBy(standing, ({ kind }) => kind)]
    .filter(([kind]) => NAMED.has(kind))
    .map(
      ([kind, facts]): Relation => ({
        stem: kind === 'place' ? 'Where was it? Match each statement with its place.' : MISSING,
        facts,
        pair: onceFor((fact) => pairWithAnswer(dossier, fact)),
      }),
    );
  return [said, ...missing, ...listTraits(standing, entities)];
});

/** Answers that are names: other ones give themselves away by their grammar. */
const NAMED: ReadonlySet<Fact['kind']> = new Set([...ENTITY_KINDS, 'date']);

const MISSING = 'Match each statement with what is missing in it.';

function listTraits(facts: readonly Fact[], entities: Entities): readonly Relation[] {
  const proved = facts.flatMap((fact) => listProved(fact, entities).map((holder) => ({ fact, holder })));
  const groups = Map.groupBy(proved, ({ holder }) => `${holder.entity.kind} ${holder.trait}`);
  return [...groups.values()].flatMap((group): readonly Relation[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { entity, trait } = first.holder;
    const holders = new Map(group.map(({ fact, holder }) => [fact, holder]));
    return [
      {
        stem: `Match each ${entity.kind} with the ${NAMES[trait]}.`,
        facts: [...holders.keys()],
        pair: onceFor((fact) => pairWithTrait(fact, holders.get(fact), entities)),
      },
    ];
  });
}

function pairWithSpeaker(fact: Fact, entities: Entities): Pair | undefined {
  const speaker = entities.get(fact.speaker ?? '');
  if (speaker === undefined) return undefined;
  const right = halfOf(speaker);
  const left = hideForms(fact.statement, [speaker.name, ...speaker.aliases]);
  const said = fold(left);
  if (tells(said, right.forms)) return undefined;
  return { fact, left, said, right, fits: ({ id }) => fact.entities.some((each) => each === id) };
}

function pairWithAnswer(dossier: Dossier, fact: Fact): Pair | undefined {
  const left = blankAnswer(dossier, fact);
  if (left === undefined) return undefined;
  const right = { id: fact.answer.entity, text: fact.answer.text, forms: foldForms(keyForms(dossier, fact)) };
  const key = fold(right.text);
  const quoted = fold(fact.evidence.exact);
  const wrong = new Set(fact.distractors?.map(fold));
  const fits = ({ id, text, forms }: Half): boolean => {
    const other = fold(text);
    if (overlap(key, other)) return true;
    if (wrong.has(other)) return false;
    return fact.entities.some((each) => each === id) || tells(quoted, forms);
  };
  return { fact, left, said: fold(left), right, fits };
}

function pairWithTrait(fact: Fact, holder: Holder | undefined, entities: Entities): Pair | undefined {
  if (holder === undefined) return undefined;
  const { entity, half } = holder;
  const around = listAround(entity, entities);
  const fits = ({ id, text }: Half) =>
    id === undefined ? overlap(fold(half.text), fold(text)) : around.has(id);
  return { fact, left: entity.name, said: fold(entity.name), right: half, fits };
}

const overlap = (one: string, other: string): boolean =>
  foldedContains(one, other) || foldedContains(other, one);
