import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeResponse } from '../../../../src/main/domain/quiz/judge.ts';
import { keyOf, solveQuestion, viewQuestion } from '../../../../src/main/domain/quiz/question.ts';
import { generateQuiz } from '../../../../src/main/domain/quiz/quiz.ts';
import { containsWords } from '../../../../src/main/domain/text/fold.ts';
import { readDossier } from '../../../../src/main/storage/dossier-files.ts';
import type { OptionType } from '../../../../src/shared/model/question.ts';
import { askMany, type Optional } from '../../../support/bots.ts';
import { ROOT } from '../../../support/core.ts';
import { aLargeHarbour } from '../../../support/large-harbour.ts';

const read = readDossier(join(ROOT, 'db', 'dossiers', 'csto-bishkek-2019'));
if (!read.ok) throw new Error('The shipped dossier can be read.');
const shipped = read.value;
const dossiers = [shipped, aLargeHarbour()];

/** Questions of a kind, of both dossiers, each with the fact it asks for. */
function asked(type: OptionType) {
  return dossiers
    .filter((dossier) => type !== 'proof' || dossier === shipped)
    .flatMap((dossier) =>
      askMany(dossier, type, 40).map((question) => {
        const fact = dossier.facts.find(({ id }) => id === question.facts[0]);
        if (fact === undefined) throw new Error('A question is about a fact.');
        const entity = (id: string | undefined) => dossier.entities.find((each) => each.id === id);
        return { dossier, question, fact, speaker: entity(fact.speaker) };
      }),
    );
}

const key = ({ options, keyOption }: Optional) => options[keyOption];

describe('a question answered by an option', () => {
  it.each(['choice', 'who-said-it', 'status', 'proof'] as const)('is judged by it: %s', (type) => {
    for (const { dossier, question } of asked(type).slice(0, 20)) {
      const judge = (option: number) => judgeResponse(question, { type: 'choice', option }, dossier);
      expect(judge(question.keyOption)).toEqual({
        verdict: 'right',
        score: 1,
        reason: 'Right.',
        key: key(question),
      });
      const other = (question.keyOption + 1) % question.options.length;
      expect(judge(other)).toMatchObject({
        verdict: 'wrong',
        score: 0,
        reason: `The answer is ${key(question)}.`,
      });
      expect(judge(question.options.length)).toBeUndefined();
      expect(judgeResponse(question, { type: 'typed', text: 'x' }, dossier)).toBeUndefined();
      expect(solveQuestion(question)).toEqual({ type: 'choice', option: question.keyOption });
      expect(keyOf(question)).toBe(key(question));
      expect(Object.keys(viewQuestion(question)).sort()).toEqual([
        'facts',
        'options',
        'stem',
        'topic',
        'type',
      ]);
    }
  });
});

describe('who said it', () => {
  it('names the speaker only where her words are to be chosen', () => {
    for (const { question, speaker } of asked('who-said-it')) {
      const names = [speaker?.name ?? '', ...(speaker?.aliases ?? [])];
      const isByWords = question.stem === `Which of these is from ${speaker?.name}?`;
      if (!isByWords) expect(key(question)).toBe(speaker?.name);
      const said = isByWords ? (key(question) ?? '') : question.stem;
      expect(said).toContain('____');
      expect(names.filter((name) => containsWords(said, name))).toEqual([]);
    }
  });

  it('sets it beside what others said, or beside others who spoke', () => {
    for (const { dossier, question, fact } of asked('who-said-it')) {
      const speakers = new Set(dossier.facts.map(({ speaker }) => speaker));
      const others = question.options.filter((_, index) => index !== question.keyOption);
      for (const option of others) {
        const named = dossier.entities.find(({ name }) => name === option);
        const said = dossier.facts.filter(({ speaker, statement }) => {
          const words = option.split('____').map((part) => part.trim());
          return speaker !== fact.speaker && words.every((part) => statement.includes(part));
        });
        expect(named ? speakers.has(named.id) : said.length > 0).toBe(true);
      }
    }
  });
});

describe('the status of what is said', () => {
  it('is that of the fact, of words that prove no fact of another status', () => {
    const names = { reported: 'Reported', official: 'Official', opinion: 'Opinion' };
    for (const { dossier, question, fact } of asked('status')) {
      expect(question.options).toEqual(['Reported', 'Official', 'Opinion']);
      expect(key(question)).toBe(names[fact.status]);
      const beside = dossier.facts.filter(
        ({ evidence, status }) =>
          status !== fact.status && evidence.start < fact.evidence.end && fact.evidence.start < evidence.end,
      );
      expect(beside).toEqual([]);
    }
  });

  it('does not name who speaks', () => {
    for (const { question, speaker } of asked('status')) {
      const names = speaker === undefined ? [] : [speaker.name, ...speaker.aliases];
      expect(names.filter((name) => containsWords(question.stem, name))).toEqual([]);
    }
  });
});

describe('the sentence that proves it', () => {
  it('holds the whole quotation, and no other holds any of it', () => {
    for (const { dossier, question, fact } of asked('proof')) {
      expect(key(question)).toContain(fact.evidence.exact);
      for (const option of question.options.filter((each) => each !== key(question))) {
        const start = dossier.article.indexOf(option);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start < fact.evidence.end && start + option.length > fact.evidence.start).toBe(false);
      }
    }
  });

  it('stands beside none that gives the answer for the same thing', () => {
    for (const { dossier, question, fact } of asked('proof')) {
      const names = (id: string) => {
        const entity = dossier.entities.find((each) => each.id === id);
        return entity ? [entity.name, ...entity.aliases] : [];
      };
      const subject = fact.entities.filter((id) => id !== fact.answer.entity).flatMap(names);
      for (const option of question.options.filter((each) => each !== key(question))) {
        const isAnswer = containsWords(option, fact.answer.text);
        expect(isAnswer && subject.some((name) => containsWords(option, name))).toBe(false);
      }
    }
  });
});

describe('a choice', () => {
  it('offers only answers of the same kind, none of them the key under another name', () => {
    for (const { dossier, question, fact } of asked('choice')) {
      for (const option of question.options.filter((each) => each !== key(question))) {
        const others = dossier.facts.filter(({ answer }) => answer.text === option);
        expect(others.some(({ kind }) => kind === fact.kind)).toBe(true);
        const entity = dossier.entities.find(({ id }) => id === fact.answer.entity);
        expect([entity?.name, ...(entity?.aliases ?? []), ...(fact.answer.accept ?? [])]).not.toContain(
          option,
        );
      }
    }
  });

  it('prefers what the learner took for the answer before', () => {
    const dossier = aLargeHarbour();
    const topics = dossier.header.topics.map(({ id }) => id);
    const taken = new Map(
      dossier.facts
        .filter(({ kind }) => kind === 'place')
        .map(({ id, answer }) => [id, [answer.text === 'Millbay' ? 'Saltmouth' : 'Millbay']]),
    );
    const make = (seed: number, confusions: typeof taken) =>
      generateQuiz(dossier, { seed, count: 4, topics, types: ['choice'] }, confusions).filter(
        (question): question is Optional =>
          'keyOption' in question && taken.has(question.facts[0] ?? ('' as never)),
      );
    const seeds = Array.from({ length: 40 }, (_, seed) => seed);
    const share = (questions: readonly Optional[]) =>
      questions.filter(({ options }) => options.includes('Millbay')).length / questions.length;
    const without = share(seeds.flatMap((seed) => make(seed, new Map())));
    // The set is drawn around one place, and may be asked about another.
    expect(share(seeds.flatMap((seed) => make(seed, taken)))).toBeGreaterThan(without + 0.2);
    expect(JSON.stringify(make(3, taken))).toBe(JSON.stringify(make(3, taken)));
  });
});
