import { isAnchored } from '../evidence/anchor.ts';
import { containsWords, fold } from '../text/fold.ts';
import type { Dossier, Problem } from './dossier.ts';
import type { Fact } from './format.ts';
import { namesOf } from './names.ts';

type Rule = (dossier: Dossier) => readonly Problem[];

const FACTS = 'facts';

/** Every rule that a dossier of the right shape must keep to be shown to a learner. */
const RULES: readonly Rule[] = [
  articleEqualsItsHash,
  evidenceEqualsText,
  idsAreUnique,
  referencesExist,
  aliasesAreDistinct,
  opinionsHaveSpeakers,
  answersOccurInEvidence,
  promptsAskSomething,
  promptsKeepTheirAnswer,
  cardsDiffer,
  statementsCanBeFalsified,
];

/** Checks a dossier against every rule; an empty list means that it may be shown to a learner. */
export function checkDossier(dossier: Dossier): readonly Problem[] {
  return RULES.flatMap((rule) => rule(dossier));
}

function articleEqualsItsHash({ header, articleSha256 }: Dossier): readonly Problem[] {
  if (header.articleSha256 === articleSha256) return [];
  return [{ file: 'article.txt', item: '', reason: `its SHA-256 is ${articleSha256}, not the pinned one` }];
}

function evidenceEqualsText({ article, facts, notes }: Dossier): readonly Problem[] {
  const wrong = (file: string) => (item: Fact | Dossier['notes'][number]) =>
    isAnchored(article, item.evidence)
      ? []
      : [{ file, item: item.id, reason: 'its evidence is not the article’s text at its offsets' }];
  return [...facts.flatMap(wrong(FACTS)), ...notes.flatMap(wrong('notes.json'))];
}

function idsAreUnique({ entities, facts, notes }: Dossier): readonly Problem[] {
  const twice = (file: string, ids: readonly string[]) =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({ file, item: id, reason: 'this id is used twice' }));
  return [
    ...twice(
      'entities.json',
      entities.map(({ id }) => id),
    ),
    ...twice(
      FACTS,
      facts.map(({ id }) => id),
    ),
    ...twice(
      'notes.json',
      notes.map(({ id }) => id),
    ),
    ...facts.flatMap((fact) =>
      twice(
        FACTS,
        fact.cards.map((card) => `${fact.id}/${card.id}`),
      ),
    ),
  ];
}

function referencesExist({ header, entities, facts }: Dossier): readonly Problem[] {
  const known = new Set<string>(entities.map(({ id }) => id));
  const topics = new Set<string>(header.topics.map(({ id }) => id));
  const missing = (file: string, item: string, ids: readonly (string | undefined)[]) =>
    ids
      .filter((id) => id !== undefined && !known.has(id))
      .map((id) => ({ file, item, reason: `the entity ${id} is not declared` }));
  return [
    ...entities.flatMap((entity) => missing('entities.json', entity.id, [entity.country])),
    ...facts.flatMap((fact) => [
      ...missing(FACTS, fact.id, [...fact.entities, fact.speaker, fact.answer.entity]),
      ...(topics.has(fact.topic)
        ? []
        : [{ file: FACTS, item: fact.id, reason: `the topic ${fact.topic} is not declared` }]),
    ]),
  ];
}

function aliasesAreDistinct({ header, entities }: Dossier): readonly Problem[] {
  const ambiguous = new Set((header.ambiguousAliases ?? []).map(fold));
  const owner = new Map<string, string>();
  return entities.flatMap((entity) =>
    [...new Set([entity.name, ...entity.aliases].map(fold))].flatMap((alias) => {
      const other = owner.get(alias);
      owner.set(alias, entity.id);
      return other === undefined || ambiguous.has(alias)
        ? []
        : [{ file: 'entities.json', item: entity.id, reason: `“${alias}” also names ${other}` }];
    }),
  );
}

function opinionsHaveSpeakers({ facts }: Dossier): readonly Problem[] {
  return facts
    .filter((fact) => fact.status !== 'reported' && fact.speaker === undefined)
    .map((fact) => ({
      file: FACTS,
      item: fact.id,
      reason: `its status is ${fact.status}, so it needs a speaker`,
    }));
}

function answersOccurInEvidence({ facts, entities }: Dossier): readonly Problem[] {
  return facts
    .filter((fact) => {
      if (fact.answer.because !== undefined) return false;
      const accepted = [
        fact.answer.text,
        ...(fact.answer.accept ?? []),
        ...namesOf(entities, fact.answer.entity),
      ];
      return !accepted.some((answer) => containsWords(fact.evidence.exact, answer));
    })
    .map((fact) => ({
      file: FACTS,
      item: fact.id,
      reason: `neither “${fact.answer.text}” nor an alias is in its evidence, and “because” does not say why`,
    }));
}

const BLANK = '____';

function promptsAskSomething({ facts }: Dossier): readonly Problem[] {
  return facts.flatMap((fact) =>
    fact.cards
      .filter(({ form, front }) => (form === 'cloze' ? !front.includes(BLANK) : !front.endsWith('?')))
      .map((card) => ({
        file: FACTS,
        item: `${fact.id}/${card.id}`,
        reason: card.form === 'cloze' ? 'a cloze needs a blank ____' : 'its front does not end in “?”',
      })),
  );
}

function promptsKeepTheirAnswer({ facts }: Dossier): readonly Problem[] {
  return facts.flatMap((fact) =>
    fact.cards
      .filter(({ front, back }) => containsWords(front, back))
      .map((card) => ({
        file: FACTS,
        item: `${fact.id}/${card.id}`,
        reason: `its front gives away the answer “${card.back}”`,
      })),
  );
}

function cardsDiffer({ facts }: Dossier): readonly Problem[] {
  const first = new Map<string, string>();
  return facts.flatMap((fact) =>
    fact.cards.flatMap((card) => {
      const id = `${fact.id}/${card.id}`;
      const other = first.get(fold(card.front));
      if (other !== undefined) return [{ file: FACTS, item: id, reason: `it asks the same as ${other}` }];
      first.set(fold(card.front), id);
      return [];
    }),
  );
}

function statementsCanBeFalsified({ facts }: Dossier): readonly Problem[] {
  return facts
    .filter(
      ({ statement, answer }) =>
        answer.inStatement !== undefined && statement.split(answer.inStatement).length !== 2,
    )
    .map((fact) => ({
      file: FACTS,
      item: fact.id,
      reason: `its statement does not hold “${fact.answer.inStatement}” exactly once`,
    }));
}
