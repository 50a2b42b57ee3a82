import type { TopicId } from '../../../shared/model/ids.ts';
import { QUESTION_TYPES, type QuestionType } from '../../../shared/model/question.ts';
import { createRandom, type Random } from '../chance/random.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { fold, foldedContains } from '../text/fold.ts';
import { keyForms } from './distractors.ts';
import { makeQuestion } from './make-question.ts';
import { onceFor } from './once.ts';
import { type Question, shownText } from './question.ts';

export type QuizPlan = {
  /** 32 bits; the same seed over the same dossier gives the same quiz, byte for byte. */
  readonly seed: number;
  readonly count: number;
  readonly topics: readonly TopicId[];
  readonly types: readonly QuestionType[];
};

/**
 * Makes a quiz: every fact in one question at most, topics in turn, types in turn, none answered by
 * another's stem. Gives fewer questions than asked for when the chosen topics hold no more.
 */
export function generateQuiz(dossier: Dossier, plan: QuizPlan): readonly Question[] {
  const random = createRandom(plan.seed);
  const types = random.shuffle(QUESTION_TYPES.filter((type) => plan.types.includes(type)));
  const facts = new Map(dossier.facts.map((fact) => [fact.id, fact]));
  const chosen: Asked[] = [];
  const drawn = drawFacts(dossier, plan.topics, random);
  const free = new Set(drawn.map(({ id }) => id));
  for (const fact of drawn) {
    if (chosen.length >= plan.count) break;
    if (!free.has(fact.id)) continue;
    const turn = chosen.length % types.length;
    const question = [...types.slice(turn), ...types.slice(0, turn)]
      .map((type) => makeQuestion(type, dossier, fact, random, free))
      .find((candidate) => candidate !== undefined);
    if (question === undefined) continue;
    const asked = {
      question,
      about: question.facts.flatMap((id) => facts.get(id) ?? []),
      said: fold(shownText(question).join('. ')),
    };
    if (chosen.some((other) => givesAway(dossier, other, asked) || givesAway(dossier, asked, other)))
      continue;
    chosen.push(asked);
    question.facts.forEach((id) => {
      free.delete(id);
    });
  }
  return chosen.map(({ question }) => question);
}

/** A question with what it tells and what it asks for, folded. */
type Asked = {
  readonly question: Question;
  readonly about: readonly Fact[];
  readonly said: string;
};

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

/** Whether the text of one question holds, under whichever name, the answer to a related one. */
function givesAway(dossier: Dossier, { about, said }: Asked, asked: Asked): boolean {
  return asked.about.some(
    (fact) =>
      about.some((other) => areRelated(other, fact)) &&
      foldedForms(dossier)(fact).some((form) => foldedContains(said, form)),
  );
}

const foldedForms = onceFor((dossier: Dossier) =>
  onceFor((fact: Fact): readonly string[] => keyForms(dossier, fact).map(fold)),
);

function areRelated(a: Fact, b: Fact): boolean {
  const overlap = a.evidence.start < b.evidence.end && b.evidence.start < a.evidence.end;
  return overlap || a.entities.some((entity) => b.entities.includes(entity));
}
