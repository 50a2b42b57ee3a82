import type { TopicId } from '../../../shared/model/ids.ts';
import { QUESTION_TYPES, type QuestionType } from '../../../shared/model/question.ts';
import { createRandom, type Random } from '../chance/random.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { catalogueOf } from './catalogue.ts';
import { type Apart, keepApart } from './gives-away.ts';
import { makeQuestion } from './make-question.ts';
import type { Question } from './question.ts';
import type { Confusions, QuizSoFar } from './so-far.ts';

export type QuizPlan = {
  /** 32 bits; the same seed over the same dossier and confusions gives the same quiz, byte for byte. */
  readonly seed: number;
  readonly count: number;
  readonly topics: readonly TopicId[];
  readonly types: readonly QuestionType[];
};

const NONE: Confusions = new Map();

/** Questions of a kind that are tried about a fact: another wording, or other options, may give nothing away. */
const WORDINGS = 2;
/** Facts in a row that make no question of a kind before it is given up: a large dossier has thousands of them. */
const MISSES = 200;

/**
 * Makes a quiz: every fact in one question at most, topics mixed, the kinds of questions in turn, none answered
 * by what another says. Wrong options are preferably what the learner confused before. Gives fewer questions
 * than asked for when the chosen topics hold no more.
 */
export function generateQuiz(
  dossier: Dossier,
  plan: QuizPlan,
  confusions: Confusions = NONE,
): readonly Question[] {
  const random = createRandom(plan.seed);
  const types = random.shuffle(QUESTION_TYPES.filter((type) => plan.types.includes(type)));
  const drawn = drawFacts(dossier, plan.topics, random);
  const quiz = keepApart(
    dossier,
    drawn.map(({ id }) => id),
  );
  const isChosen = ({ topic }: Fact) => plan.topics.includes(topic);
  const soFar: QuizSoFar = { confusions, isChosen, free: quiz.free, isOpen: quiz.isOpen };
  // A question may turn out to be about another fact than the one drawn, which then comes again.
  const queue = [...drawn];
  // Each kind goes through the facts for itself, so that those which few facts suit have their turns, too.
  let turns = types.map((type) => ({ type, facts: queue.values() }));
  for (let [turn, ...rest] = turns; turn && quiz.questions.length < plan.count; [turn, ...rest] = turns) {
    const { type, facts } = turn;
    const fact = askNext(quiz, facts, (each) => makeQuestion(type, dossier, each, random, soFar));
    if (fact !== undefined && quiz.free.has(fact.id)) queue.push(fact);
    turns = fact === undefined ? rest : [...rest, turn];
  }
  return quiz.questions;
}

/** Asks about the first of these facts of which a question can be made that is apart from the others; gives the fact. */
function askNext(
  quiz: Apart,
  facts: Iterator<Fact, undefined>,
  make: (fact: Fact) => Question | undefined,
): Fact | undefined {
  for (let misses = 0; misses < MISSES; misses += 1) {
    const fact = facts.next().value;
    if (fact === undefined) return undefined;
    for (let wording = 0; wording < WORDINGS && quiz.free.has(fact.id); wording += 1) {
      const question = make(fact);
      if (question === undefined) break;
      if (quiz.add(question)) return fact;
    }
  }
  return undefined;
}

/** The facts of the chosen topics that the text still proves, shuffled within each, one topic after the other in turn. */
function drawFacts(dossier: Dossier, topics: readonly TopicId[], random: Random): readonly Fact[] {
  const { byTopic } = catalogueOf(dossier);
  const chosen = dossier.header.topics.map(({ id }) => id).filter((id) => topics.includes(id));
  const piles = random.shuffle(chosen).map((topic) => random.shuffle(byTopic.get(topic) ?? []));
  const longest = Math.max(0, ...piles.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) => piles.flatMap((pile) => pile[round] ?? [])).flat();
}
