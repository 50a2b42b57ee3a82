import { describe, expect, it } from 'vitest';
import { judgeMultiSelect, type MultiSelect } from '../../../../src/main/domain/quiz/kinds/multi-select.ts';
import {
  keyOf,
  solveQuestion,
  storedQuestion,
  viewQuestion,
} from '../../../../src/main/domain/quiz/question.ts';
import { generateQuiz } from '../../../../src/main/domain/quiz/quiz.ts';
import { fold } from '../../../../src/main/domain/text/fold.ts';
import type { FactId, TopicId } from '../../../../src/shared/model/ids.ts';
import { aLargeHarbour } from '../../../support/large-harbour.ts';

const question: MultiSelect = {
  type: 'multi-select',
  facts: ['who-0' as FactId],
  topic: 'council' as TopicId,
  stem: 'Who are officers?',
  options: ['Brand', 'Ferrow', 'Holt', 'Renn', 'Quill'],
  keyOptions: [0, 2, 4],
};
const judge = (...options: readonly number[]) =>
  judgeMultiSelect(question, { type: 'multi-select', options });

describe('judgeMultiSelect', () => {
  it.each([
    [[0, 2, 4], 'right', 1, 'Right.'],
    [[4, 0, 2, 0], 'right', 1, 'Right.'],
    [[0, 2], 'close', 2 / 3, 'You missed: Quill.'],
    [[0, 2, 4, 1], 'close', 2 / 3, 'Not among them: Ferrow.'],
    [[0, 2, 1], 'close', 1 / 3, 'You missed: Quill. Not among them: Ferrow.'],
    [[0, 1], 'wrong', 0, 'You missed: Holt; Quill. Not among them: Ferrow.'],
    [[1, 3], 'wrong', 0, 'You missed: Brand; Holt; Quill. Not among them: Ferrow; Renn.'],
    [[0, 1, 2, 3, 4], 'close', 1 / 3, 'Not among them: Ferrow; Renn.'],
  ] as const)('takes %j for %s', (options, verdict, score, reason) => {
    const judgement = judge(...options);
    expect(judgement).toMatchObject({ verdict, reason, key: 'Brand; Holt; Quill' });
    expect(judgement?.score).toBeCloseTo(score);
  });

  it('takes no option that is not there, and no response of another kind', () => {
    expect(judge(5)).toBeUndefined();
    expect(judgeMultiSelect(question, { type: 'choice', option: 0 })).toBeUndefined();
  });

  it('is solved by all that are right', () => {
    expect(solveQuestion(question)).toEqual({ type: 'multi-select', options: [0, 2, 4] });
    expect(keyOf(question)).toBe('Brand; Holt; Quill');
    expect(Object.keys(viewQuestion(question)).sort()).toEqual(['facts', 'options', 'stem', 'topic', 'type']);
    expect(storedQuestion.parse(JSON.parse(JSON.stringify(question)))).toEqual(question);
  });
});

const dossier = aLargeHarbour();
const topics = dossier.header.topics.map(({ id }) => id);
const made = Array.from({ length: 400 }, (_, seed) =>
  generateQuiz(dossier, { seed, count: 2, topics, types: ['multi-select'] }),
)
  .flat()
  .flatMap((each) => (each.type === 'multi-select' ? [each] : []));

describe('makeMultiSelect', () => {
  it('asks for those of a group among those of another', () => {
    const roles = made.filter(({ stem }) => stem.includes('among'));
    expect(roles.length).toBeGreaterThan(20);
    for (const { stem, options, keyOptions } of roles) {
      const role = stem.includes('Officers') ? 'officer' : 'sailor';
      const right = options.filter(
        (option) => dossier.entities.find(({ name }) => name === option)?.role === role,
      );
      expect(keyOptions.map((index) => options[index])).toEqual(right);
    }
  });

  it('asks for what somebody said among what another said, and names neither', () => {
    const said = made.filter(({ stem }) => stem.includes('from'));
    expect(said.length).toBe(0);
  });

  it('has something right and something wrong, nothing twice, and the facts of what is right', () => {
    for (const { facts, options, keyOptions } of made) {
      expect(keyOptions.length).toBeGreaterThan(0);
      expect(keyOptions.length).toBeLessThan(options.length);
      expect(options.length).toBeGreaterThanOrEqual(4);
      expect(new Set(options.map(fold)).size).toBe(options.length);
      expect(facts).toHaveLength(keyOptions.length);
    }
  });

  it('lets nobody who takes one option at sight do better than chance', () => {
    const share = (take: (options: readonly string[]) => number) =>
      made.filter(({ options, keyOptions }) => keyOptions.includes(take(options))).length / made.length;
    const chance =
      made.reduce((sum, { options, keyOptions }) => sum + keyOptions.length / options.length, 0) /
      made.length;
    const longest = (options: readonly string[]) => {
      const lengths = options.map(({ length }) => length);
      return lengths.indexOf(Math.max(...lengths));
    };
    expect(Math.abs(share(() => 0) - chance)).toBeLessThan(0.05);
    expect(Math.abs(share(longest) - chance)).toBeLessThan(0.05);
  });
});

describe('options that are sentences', () => {
  it('are listed without a second full stop', () => {
    const said = { ...question, options: ['It rains.', 'It snows.', 'Fog.', 'Ice.'], keyOptions: [0, 1] };
    expect(judgeMultiSelect(said, { type: 'multi-select', options: [2] })?.reason).toBe(
      'You missed: It rains; It snows. Not among them: Fog.',
    );
  });
});
