import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveQuestion } from '../../../../src/main/domain/quiz/question.ts';
import { generateQuiz } from '../../../../src/main/domain/quiz/quiz.ts';
import { judgeDrafts } from '../../../../src/main/domain/quiz/session/hand-in.ts';
import { type Confidence, QUESTION_TYPES, type Response } from '../../../../src/shared/model/question.ts';
import { aDossier } from '../../../support/dossiers.ts';

const dossier = aDossier();
const questions = generateQuiz(dossier, {
  seed: 3,
  count: 6,
  topics: dossier.header.topics.map(({ id }) => id),
  types: QUESTION_TYPES,
});

type Drafted = 'nothing' | 'blank' | 'right' | 'unfit';
const drafts = fc.array(
  fc.record({
    drafted: fc.constantFrom<Drafted>('nothing', 'blank', 'right', 'unfit'),
    confidence: fc.option(fc.constantFrom<Confidence>(1, 2, 3), { nil: undefined }),
    duration: fc.nat(),
  }),
  { minLength: questions.length, maxLength: questions.length },
);

function responseOf(index: number, drafted: Drafted): Response | undefined {
  const question = questions[index];
  if (question === undefined || drafted === 'nothing') return undefined;
  if (drafted === 'right') return solveQuestion(question);
  return drafted === 'blank' ? { type: 'typed', text: '  ' } : { type: 'choice', option: 9 };
}

const rightType = (index: number) => {
  const question = questions[index];
  return question && solveQuestion(question).type;
};

describe('judgeDrafts', () => {
  it('gives one response a question: what was drafted, or that nothing was', () => {
    fc.assert(
      fc.property(drafts, (made) => {
        const judged = judgeDrafts(
          questions,
          (index) => {
            const draft = made[index];
            return draft && { ...draft, response: responseOf(index, draft.drafted) };
          },
          dossier,
        );
        expect(
          judged.map(({ response, judgement, confidence, duration }) => ({
            type: response.type,
            score: judgement.score,
            confidence,
            duration,
          })),
        ).toEqual(
          made.map(({ drafted, confidence, duration }, index) =>
            drafted === 'right'
              ? { type: rightType(index), score: 1, confidence, duration }
              : { type: 'none', score: 0, confidence: undefined, duration },
          ),
        );
      }),
    );
  });

  it('says of what was not answered that it was not', () => {
    const judged = judgeDrafts(questions, () => undefined, dossier);
    expect(new Set(judged.map(({ judgement }) => judgement.reason))).toEqual(
      new Set(['You gave no answer.']),
    );
  });
});
