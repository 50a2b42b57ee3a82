import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/main/domain/dossier/dossier.ts';
import { checkDossier } from '../../../src/main/domain/dossier/rules.ts';
import type { EntityId, FactId, TopicId } from '../../../src/shared/model/ids.ts';
import { ARTICLE, aDossier, anEntity, changeFact } from '../../support/dossiers.ts';

const made = aDossier();
const card = {
  id: 'who',
  form: 'basic',
  front: 'Who opened the meeting of March 2031?',
  back: 'Ada Brand',
} as const;
const evidence = made.facts[0]?.evidence ?? { exact: '', prefix: '', suffix: '', start: 0, end: 0 };

const metIn = made.facts[1];
const swap = (distractors: readonly string[]) =>
  aDossier({ facts: metIn ? [{ ...metIn, distractors: [...distractors] }] : [] });

const broken: readonly (readonly [rule: string, dossier: Dossier, reason: string])[] = [
  ['an article that is not the pinned one', aDossier({ articleSha256: 'f'.repeat(64) }), 'SHA-256'],
  [
    'evidence that is not the text',
    changeFact({ evidence: { ...evidence, start: 0 } }),
    'its evidence is not',
  ],
  [
    'a waiver that is not the text',
    aDossier({ waivers: [{ evidence: { ...evidence, exact: 'Zed' }, reason: 'No.' }] }),
    'its evidence is not',
  ],
  [
    'evidence without its neighbours',
    changeFact({ evidence: { ...evidence, suffix: '' } }),
    'needs a prefix and a suffix',
  ],
  [
    'an id used twice',
    aDossier({ entities: [...made.entities, anEntity({ name: 'Xu', aliases: [] })] }),
    'used twice',
  ],
  [
    'an entity that is not declared',
    changeFact({ entities: ['nobody' as EntityId] }),
    'nobody is not declared',
  ],
  ['a topic that is not declared', changeFact({ topic: 'weather' as TopicId }), 'weather is not declared'],
  [
    'an alias that names two',
    aDossier({ entities: [...made.entities, anEntity({ id: 'x' as EntityId, name: 'BRAND', aliases: [] })] }),
    'also names ada-brand',
  ],
  ['an opinion without a speaker', changeFact({ status: 'opinion' }), 'needs a speaker'],
  [
    'an answer that its evidence does not hold',
    changeFact({ answer: { text: 'Zed Zander' } }),
    'in its evidence',
  ],
  [
    'a question without a question mark',
    changeFact({ cards: [{ ...card, front: 'Tell who opened it.' }] }),
    '“?”',
  ],
  [
    'a cloze without a blank',
    changeFact({ cards: [{ ...card, form: 'cloze', front: 'Someone opened it.' }] }),
    '____',
  ],
  [
    'a prompt that gives its answer away',
    changeFact({ cards: [{ ...card, front: 'Did ADA BRAND open it?' }] }),
    'gives away',
  ],
  [
    'a prompt that gives its answer away under another name',
    changeFact({ cards: [{ ...card, front: 'Did Brand open it?' }] }),
    'gives away the answer “Brand”',
  ],
  [
    'an entity that a statement names and its fact does not list',
    changeFact({ statement: 'Ada Brand, and not Jon Ferrow, opened the meeting.' }),
    'its statement names jon-ferrow',
  ],
  [
    'a card about an opinion that does not say whose it is',
    changeFact({
      status: 'opinion',
      speaker: 'jon-ferrow' as EntityId,
      cards: [{ ...card, front: 'Who is said to have opened the meeting well?' }],
    }),
    'does not name Jon Ferrow',
  ],
  [
    'a card whose answer its evidence does not hold',
    changeFact({ cards: [{ ...card, back: 'a lighthouse' }] }),
    'neither “a lighthouse” nor an alias',
  ],
  [
    'an alias that is declared ambiguous and names one only',
    aDossier({ header: { ...made.header, ambiguousAliases: ['Brand'] } }),
    'names fewer than two',
  ],
  ['no wrong answers, and no reason why', swap([]), '“noChoice” says why'],
  [
    'wrong answers beside a reason for none',
    changeFact({ noChoice: 'There are none.' }),
    'and “noChoice” too',
  ],
  [
    'a wrong answer that the evidence names',
    changeFact({ distractors: ['Jon Ferrow', 'Mia Holt', 'Olav Renn', 'the meeting'] }),
    'names the distractor “the meeting”',
  ],
  [
    'two cards that ask the same of one person under two names',
    changeFact({
      cards: [
        { ...card, front: 'In March 2031, who first opened the yearly meeting of the harbour council?' },
        {
          ...card,
          id: 'again',
          front: 'Who first opened the yearly meeting of the harbour council in March 2031?',
          back: 'Brand',
        },
      ],
    }),
    'asks the same',
  ],
  [
    'a false statement that another fact says with more words',
    aDossier({
      facts: metIn
        ? [
            metIn,
            {
              ...metIn,
              id: 'more' as FactId,
              statement: 'The harbour council met twice in Ferndale on March 3, 2031.',
              cards: [card],
            },
          ]
        : [],
    }),
    'is the fact more',
  ],
  ['two cards that ask the same', changeFact({ cards: [card, { ...card, id: 'again' }] }), 'asks the same'],
  [
    'a statement without the words to replace',
    changeFact({ answer: { text: 'Ada Brand', inStatement: 'Mayor Brand' } }),
    'exactly once',
  ],
  [
    'two cards that ask nearly the same',
    changeFact({
      cards: [
        { ...card, front: 'In March 2031, who first opened the yearly meeting of the harbour council?' },
        {
          ...card,
          id: 'again',
          front: 'Who first opened the yearly meeting of the harbour council in March 2031?',
        },
      ],
    }),
    'asks the same',
  ],
  ['too few wrong answers', swap(['Ferndale', 'Greywater', 'Saltmouth']), '2 usable distractors'],
  [
    'a false statement that the article supports',
    swap(['Ferndale', 'Greywater', 'Port Elin', 'Northholm']),
    'supports the false',
  ],
  [
    'a false statement that is another fact',
    aDossier({
      facts: metIn
        ? [
            metIn,
            {
              ...metIn,
              id: 'other' as FactId,
              statement: 'The harbour council met in Ferndale.',
              cards: [card],
            },
          ]
        : [],
    }),
    'is the fact other',
  ],
];

describe('checkDossier', () => {
  it('finds nothing wrong with a dossier that keeps every rule', () => {
    expect(checkDossier(made)).toEqual([]);
  });

  it.each(broken)('finds %s', (_, dossier, reason) => {
    const reasons = checkDossier(dossier).map((problem) => problem.reason);
    expect(
      reasons.some((text) => text.includes(reason)),
      reasons.join('\n'),
    ).toBe(true);
  });

  it('says file, fact and reason', () => {
    const [problem] = checkDossier(changeFact({ status: 'opinion' }));
    expect(problem).toEqual({
      file: 'facts',
      item: 'opened-by',
      reason: 'its status is opinion, so it needs a speaker',
    });
  });

  it('lets a declared ambiguous alias name two', () => {
    const twin = anEntity({ id: 'x' as EntityId, name: 'Brand', aliases: [] });
    const header = { ...made.header, ambiguousAliases: ['Brand'] };
    expect(checkDossier(aDossier({ header, entities: [...made.entities, twin] }))).toEqual([]);
  });

  it('has an article that holds its own evidence', () => {
    expect(made.facts.every((fact) => ARTICLE.includes(fact.evidence.exact))).toBe(true);
  });
});
