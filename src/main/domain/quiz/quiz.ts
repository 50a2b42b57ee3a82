import type { TopicId } from '../../../shared/model/ids.ts';
import type { QuestionType } from '../../../shared/model/quiz.ts';
import { createRandom, type Random } from '../chance/random.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { containsWords } from '../text/fold.ts';
import { makeQuestion } from './make-question.ts';
import type { Question } from './question.ts';

export const QUESTION_TYPES = ['choice', 'true-false', 'typed'] as const satisfies readonly QuestionType[];

export type QuizPlan = {
  /** 32 bits; the same seed over the same dossier gives the same quiz, byte for byte. */
  readonly seed: number;
  readonly count: number;
  readonly topics: readonly TopicId[];
  readonly types: readonly QuestionType[];
};

/**
 * Makes a quiz: one question a fact, topics in turn, types in turn, none answered by another's stem.
 * Gives fewer questions than asked for when the chosen topics hold no more.
 */
export function generateQuiz(dossier: Dossier, plan: QuizPlan): readonly Question[] {
  const random = createRandom(plan.seed);
  const types = random.shuffle(QUESTION_TYPES.filter((type) => plan.types.includes(type)));
  const chosen: { readonly fact: Fact; readonly question: Question }[] = [];
  for (const fact of drawFacts(dossier, plan.topics, random)) {
    if (chosen.length >= plan.count) break;
    const turn = chosen.length % types.length;
    const inTurn = [...types.slice(turn), ...types.slice(0, turn)];
    const question = inTurn
      .map((type) => makeQuestion(type, dossier, fact, random))
      .find((candidate) => candidate !== undefined);
    if (question === undefined) continue;
    const clashes = chosen.some(
      (other) =>
        givesAway(other.question.stem, other.fact, fact) || givesAway(question.stem, fact, other.fact),
    );
    if (!clashes) chosen.push({ fact, question });
  }
  return chosen.map(({ question }) => question);
}

/** The facts of the chosen topics that the text still proves, shuffled within each, one topic after the other in turn. */
function drawFacts(dossier: Dossier, topics: readonly TopicId[], random: Random): readonly Fact[] {
  const chosen = dossier.header.topics.map(({ id }) => id).filter((id) => topics.includes(id));
  const standing = dossier.facts.filter(({ orphaned }) => !orphaned);
  const piles = random
    .shuffle(chosen)
    .map((topic) => random.shuffle(standing.filter((fact) => fact.topic === topic)));
  const longest = Math.max(0, ...piles.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) => piles.flatMap((pile) => pile[round] ?? [])).flat();
}

/** Whether a stem about one fact holds the answer to a related one. */
function givesAway(stem: string, about: Fact, asked: Fact): boolean {
  const overlap = about.evidence.start < asked.evidence.end && asked.evidence.start < about.evidence.end;
  const related = overlap || about.entities.some((entity) => asked.entities.includes(entity));
  return related && containsWords(stem, asked.answer.text);
}
