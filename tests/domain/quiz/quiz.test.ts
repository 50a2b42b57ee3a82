import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyForms } from '../../../src/main/domain/quiz/distractors.ts';
import {
  keyOf,
  type Question,
  storedQuestion,
  viewQuestion,
} from '../../../src/main/domain/quiz/question.ts';
import { generateQuiz, type QuizPlan } from '../../../src/main/domain/quiz/quiz.ts';
import { containsWords, fold } from '../../../src/main/domain/text/fold.ts';
import { QUESTION_TYPES, type QuestionType } from '../../../src/shared/model/question.ts';
import { aDossier } from '../../support/dossiers.ts';

const dossier = aDossier();
const topics = dossier.header.topics.map(({ id }) => id);
const plan = (seed: number, changes: Partial<QuizPlan> = {}): QuizPlan => ({
  seed,
  count: 6,
  topics,
  types: QUESTION_TYPES,
  ...changes,
});
/** What a kind shows beside its stem. */
const SHOWN: Readonly<Record<QuestionType, readonly string[]>> = {
  choice: ['options'],
  'true-false': [],
  typed: [],
  'multi-select': ['options'],
  'who-said-it': ['options'],
  status: ['options'],
  proof: ['options'],
  matching: ['left', 'right'],
  ordering: ['items'],
  cloze: [],
  number: ['unit', 'allowance'],
  map: ['marks'],
};
const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const factOf = ({ facts }: Question) => {
  const found = dossier.facts.find(({ id }) => id === facts[0]);
  if (!found) throw new Error('A question is about a fact of the dossier.');
  return found;
};

/** Checks a property of every question over many seeds. */
function everyQuestion(check: (question: Question) => void): void {
  fc.assert(fc.property(seeds, (seed) => generateQuiz(dossier, plan(seed)).forEach(check)));
}

describe('generateQuiz', () => {
  it('gives the same quiz for the same seed, byte for byte', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const quiz = () => JSON.stringify(generateQuiz(aDossier(), plan(seed)));
        expect(quiz()).toBe(quiz());
      }),
    );
  });

  it('asks about a fact once, within the chosen topics, and no more than there is', () => {
    const [council] = topics;
    if (!council) throw new Error('The made dossier has topics.');
    fc.assert(
      fc.property(seeds, (seed) => {
        const quiz = generateQuiz(dossier, plan(seed, { topics: [council], count: 50 }));
        expect(quiz.every(({ topic }) => topic === council)).toBe(true);
        expect(new Set(quiz.flatMap(({ facts }) => facts)).size).toBe(quiz.length);
        expect(quiz.length).toBe(3);
      }),
    );
  });

  it('gives a choice exactly one right option and no option twice', () => {
    everyQuestion((question) => {
      if (question.type !== 'choice') return;
      const forms = new Set(keyForms(dossier, factOf(question)).map(fold));
      const right = question.options.filter((option) => forms.has(fold(option)));
      expect(right).toEqual([keyOf(question)]);
      expect(new Set(question.options.map(fold)).size).toBe(4);
    });
  });

  it('offers nobody whom the stem names, under whichever name', () => {
    const besides = aDossier({
      facts: dossier.facts
        .filter(({ id }) => id === 'opened-by')
        .map((fact) => ({
          ...fact,
          distractors: ['Jon Ferrow', 'Mia Holt', 'Olav Renn', 'Tess Quill', 'Ida Fenn'],
          cards: fact.cards.map((card) => ({
            ...card,
            form: 'basic' as const,
            front: 'Besides Ferrow and Holt, who came to the harbour council’s meeting of March 2031?',
          })),
        })),
    });
    fc.assert(
      fc.property(seeds, (seed) => {
        const [question] = generateQuiz(besides, plan(seed, { types: ['choice'] }));
        if (question?.type !== 'choice') throw new Error('Three options are left.');
        expect([...question.options].sort()).toEqual(['Ada Brand', 'Ida Fenn', 'Olav Renn', 'Tess Quill']);
      }),
    );
  });

  it('makes false statements that are no fact, and true ones that are', () => {
    everyQuestion((question) => {
      if (question.type !== 'true-false') return;
      expect(dossier.facts.some(({ statement }) => statement === question.stem)).toBe(question.value);
    });
  });

  it('answers no question in another’s stem', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const quiz = generateQuiz(dossier, plan(seed));
        for (const asked of quiz) {
          const others = quiz.filter((other) => other !== asked);
          const related = others.filter((other) =>
            factOf(other).entities.some((id) => factOf(asked).entities.includes(id)),
          );
          expect(related.some(({ stem }) => containsWords(stem, factOf(asked).answer.text))).toBe(false);
        }
      }),
    );
  });

  it('puts the key at each place equally often', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 2000; seed += 1) {
      const [question] = generateQuiz(dossier, plan(seed, { types: ['choice'], count: 1 }));
      if (question?.type === 'choice') places[question.keyOption] = (places[question.keyOption] ?? 0) + 1;
    }
    const total = places.reduce((sum, count) => sum + count, 0);
    const chiSquare = places.reduce((sum, count) => sum + (count - total / 4) ** 2 / (total / 4), 0);
    expect(total).toBe(2000);
    // 99.9 % of fair dice with four faces stay below this.
    expect(chiSquare).toBeLessThan(16.27);
  });
});

describe('viewQuestion', () => {
  it('shows no key', () => {
    everyQuestion((question) => {
      const allowed = ['type', 'facts', 'topic', 'stem', ...SHOWN[question.type]];
      expect(Object.keys(viewQuestion(question)).sort()).toEqual(allowed.sort());
    });
  });
});

describe('storedQuestion', () => {
  it('reads back what was stored', () => {
    everyQuestion((question) => {
      expect(storedQuestion.parse(JSON.parse(JSON.stringify(question)))).toMatchObject(
        JSON.parse(JSON.stringify(question)),
      );
    });
  });
});
