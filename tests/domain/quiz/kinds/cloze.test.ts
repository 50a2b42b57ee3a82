import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeResponse } from '../../../../src/main/domain/quiz/judge.ts';
import type { Cloze } from '../../../../src/main/domain/quiz/kinds/cloze.ts';
import { printQuestion } from '../../../../src/main/domain/quiz/print-question.ts';
import {
  keyOf,
  solveQuestion,
  storedQuestion,
  viewQuestion,
} from '../../../../src/main/domain/quiz/question.ts';
import { containsWords } from '../../../../src/main/domain/text/fold.ts';
import type { EntityId, FactId, TopicId } from '../../../../src/shared/model/ids.ts';
import { aDossier, changeFact } from '../../../support/dossiers.ts';
import { makeAll } from '../../../support/questions.ts';
import { theShippedDossier } from '../../../support/shipped.ts';

const shipped = theShippedDossier();
const harbour = aDossier();
const statements = new Map([...shipped.facts, ...harbour.facts].map(({ id, statement }) => [id, statement]));
const seeds = fc.integer({ min: 0, max: 0xffff_ffff });

const question: Cloze = {
  type: 'cloze',
  facts: ['opened-by' as FactId, 'met-in' as FactId],
  topic: 'council' as TopicId,
  stem: '____ opened the meeting in ____.',
  blanks: [
    { key: 'Ada Brand', accept: [], entity: 'ada-brand' as EntityId },
    { key: 'Saltmouth', accept: ['the town of Saltmouth'], entity: undefined },
  ],
};
const single: Cloze = { ...question, stem: '____ opened the meeting.', blanks: question.blanks.slice(0, 1) };
const judge = (...texts: readonly string[]) => judgeResponse(question, { type: 'cloze', texts }, harbour);

describe('makeCloze', () => {
  it('gives back the statement when each blank is filled with its key', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { stem, blanks, facts } of makeAll('cloze', harbour, seed)) {
          const filled = blanks.reduce((text, { key }) => text.replace('____', key), stem);
          expect(filled).toBe(statements.get(facts[0] ?? ('' as FactId)));
        }
      }),
    );
    for (const { stem, blanks, facts } of [1, 2, 3].flatMap((seed) => makeAll('cloze', shipped, seed))) {
      const filled = blanks.reduce((text, { key }) => text.replace('____', key), stem);
      expect(filled).toBe(statements.get(facts[0] ?? ('' as FactId)));
    }
  });

  it('has one to three blanks, a fact for each, and tells none of them', () => {
    const made = [1, 2, 3].flatMap((seed) => makeAll('cloze', shipped, seed));
    for (const { stem, blanks, facts } of made) {
      expect(facts.length).toBe(blanks.length);
      expect(new Set(facts).size).toBe(facts.length);
      expect(stem.split('____').length).toBe(blanks.length + 1);
      for (const { key } of blanks) expect(containsWords(stem, key)).toBe(false);
    }
    expect(new Set(made.map(({ blanks }) => blanks.length))).toEqual(new Set([1, 2, 3]));
    expect(made.length).toBeGreaterThan(300);
  });

  it('hides two answers of one kind never, as they could change places', () => {
    const kinds = new Map(shipped.facts.map(({ id, kind }) => [id, kind]));
    for (const { facts } of [1, 2, 3].flatMap((seed) => makeAll('cloze', shipped, seed))) {
      expect(new Set(facts.map((id) => kinds.get(id))).size).toBe(facts.length);
    }
  });

  it('makes none where the statement says the answer twice, under another name, or not at all', () => {
    const made = (statement: string) =>
      makeAll('cloze', changeFact({ statement }), 1).filter(({ facts }) => facts[0] === 'opened-by');
    expect(made('Ada Brand came.')).toHaveLength(1);
    expect(made('Ada Brand came, and Ada Brand spoke.')).toEqual([]);
    expect(made('Ada Brand came: Brand spoke.')).toEqual([]);
    expect(made('She came.')).toEqual([]);
  });

  it('takes the words of the statement where they are not those of the answer', () => {
    const dossier = changeFact({
      statement: 'The mayor opened it.',
      answer: { text: 'Ada Brand', inStatement: 'The mayor', accept: ['A. Brand'] },
    });
    const [made] = makeAll('cloze', dossier, 1);
    expect(made).toMatchObject({
      stem: '____ opened it.',
      blanks: [{ key: 'The mayor', accept: ['Ada Brand', 'A. Brand'] }],
    });
  });
});

describe('judgeCloze', () => {
  it('judges one blank as a typed answer', () => {
    const typed = (text: string) => judgeResponse(single, { type: 'cloze', texts: [text] }, harbour);
    expect(typed('ada brand')).toEqual({
      verdict: 'right',
      score: 1,
      reason: 'Right.',
      key: 'Ada Brand',
      parts: ['right'],
    });
    expect(typed('Holt')).toMatchObject({
      verdict: 'wrong',
      score: 0,
      reason: 'That is Mia Holt.',
      parts: ['wrong'],
    });
  });

  it('is right when every blank is, and wrong when none is', () => {
    expect(judge('Brand', 'the town of Saltmouth')).toMatchObject({
      verdict: 'right',
      score: 1,
      reason: 'Right.',
      parts: ['right', 'right'],
      key: 'Ada Brand · Saltmouth',
    });
    expect(judge('', 'Ferndale')).toMatchObject({ verdict: 'wrong', score: 0, parts: ['wrong', 'wrong'] });
  });

  it('gives the share of the blanks that are right, and says what is wrong with the others', () => {
    expect(judge('Ada Brand', '')).toMatchObject({
      verdict: 'close',
      score: 0.5,
      reason: '1 of 2 blanks right. Blank 2: Nothing was typed.',
      parts: ['right', 'wrong'],
    });
  });

  it('refuses more or fewer texts than blanks', () => {
    expect(judge('Ada Brand')).toBeUndefined();
    expect(judge('Ada Brand', 'Saltmouth', 'more')).toBeUndefined();
    expect(judgeResponse(question, { type: 'typed', text: 'Brand' }, harbour)).toBeUndefined();
  });

  it('finds its own solutions right', () => {
    for (const made of makeAll('cloze', shipped, 4)) {
      expect({ id: made.facts[0], ...judgeResponse(made, solveQuestion(made), shipped) }).toMatchObject({
        id: made.facts[0],
        verdict: 'right',
      });
    }
  });
});

describe('a cloze that is shown, stored and printed', () => {
  it('shows its sentence and no key', () => {
    const { facts, topic, stem } = question;
    expect(viewQuestion(question)).toEqual({ type: 'cloze', facts, topic, stem });
  });

  it('is read back as it was, and knows its solution', () => {
    expect(storedQuestion.parse(JSON.parse(JSON.stringify(question)))).toEqual(question);
    expect(solveQuestion(question)).toEqual({ type: 'cloze', texts: ['Ada Brand', 'Saltmouth'] });
    expect(keyOf(question)).toBe('Ada Brand · Saltmouth');
  });

  it('has a line for each blank on paper', () => {
    expect(printQuestion(question)).toEqual({
      task: 'Fill in what is missing.',
      rows: ['1. ____', '2. ____'],
      key: 'Ada Brand · Saltmouth',
    });
    expect(printQuestion(single).rows).toEqual(['']);
  });
});
