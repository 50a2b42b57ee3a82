import { createRandom } from '../../src/main/domain/chance/random.ts';
import type { Dossier } from '../../src/main/domain/dossier/dossier.ts';
import { makeQuestion } from '../../src/main/domain/quiz/make-question.ts';
import type { Question } from '../../src/main/domain/quiz/question.ts';
import type { QuestionType } from '../../src/shared/model/question.ts';

/** A kind of question, whatever of it can be made of a dossier with one seed: a question a fact at most. */
export function makeAll<Type extends QuestionType>(
  type: Type,
  dossier: Dossier,
  seed: number,
): readonly Extract<Question, { readonly type: Type }>[] {
  const random = createRandom(seed);
  const free = new Set(dossier.facts.map(({ id }) => id));
  return dossier.facts.flatMap((fact) => {
    const question = makeQuestion(type, dossier, fact, random, {
      confusions: new Map(),
      free,
      isChosen: () => true,
      isOpen: () => true,
    });
    return question?.type === type ? [question as Extract<Question, { readonly type: Type }>] : [];
  });
}
