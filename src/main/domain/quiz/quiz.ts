import type { FactId, TopicId } from '../../../shared/model/ids.ts';
import { QUESTION_TYPES, type QuestionType } from '../../../shared/model/question.ts';
import { createRandom, type Random } from '../chance/random.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { catalogueOf } from './catalogue.ts';
import { type Asked, givesAway, listClosed } from './gives-away.ts';
import { makeQuestion } from './make-question.ts';
import type { Question } from './question.ts';
import type { Confusions } from './so-far.ts';

export type QuizPlan = {
  /** 32 bits; the same seed over the same dossier and confusions gives the same quiz, byte for byte. */
  readonly seed: number;
  readonly count: number;
  readonly topics: readonly TopicId[];
  readonly types: readonly QuestionType[];
};

const NONE: Confusions = new Map();

/**
 * Makes a quiz: every fact in one question at most, topics in turn, types in turn, none answered by what
 * another says. Wrong options are preferably what the learner confused before. Gives fewer questions than
 * asked for when the chosen topics hold no more.
 */
export function generateQuiz(
  dossier: Dossier,
  plan: QuizPlan,
  confusions: Confusions = NONE,
): readonly Question[] {
  const random = createRandom(plan.seed);
  const types = random.shuffle(QUESTION_TYPES.filter((type) => plan.types.includes(type)));
  const { facts } = catalogueOf(dossier);
  const chosen: Asked[] = [];
  const isChosen = ({ topic }: Fact) => plan.topics.includes(topic);
  const closed = new Set<Fact>();
  const drawn = drawFacts(dossier, plan.topics, random);
  const free = new Set(drawn.map(({ id }) => id));
  const isOpen = (fact: Fact) => free.has(fact.id) && !closed.has(fact);
  // A question may turn out to be about another fact than the one drawn, which then comes again.
  const queue = [...drawn];
  for (const fact of queue) {
    if (chosen.length >= plan.count) break;
    if (!free.has(fact.id)) continue;
    const turn = chosen.length % types.length;
    const question = makeFirst([...types.slice(turn), ...types.slice(0, turn)], (type) =>
      makeQuestion(type, dossier, fact, random, { confusions, free, isChosen, isOpen }),
    );
    if (question === undefined || question.facts.some((id) => !free.has(id))) continue;
    const asked = toAsked(question, facts);
    if (chosen.some((other) => givesAway(dossier, other, asked) || givesAway(dossier, asked, other)))
      continue;
    chosen.push(asked);
    for (const id of question.facts) free.delete(id);
    if (free.has(fact.id)) queue.push(fact);
    for (const other of listClosed(dossier, asked)) closed.add(other);
  }
  return chosen.map(({ question }) => question);
}

/** What is made of the first type that makes something; the others are not tried. */
function makeFirst(
  types: readonly QuestionType[],
  make: (type: QuestionType) => Question | undefined,
): Question | undefined {
  for (const type of types) {
    const question = make(type);
    if (question !== undefined) return question;
  }
  return undefined;
}

/** A question with its facts, ready to be compared with others. */
export function toAsked(question: Question, facts: ReadonlyMap<FactId, Fact>): Asked {
  return { question, about: question.facts.flatMap((id) => facts.get(id) ?? []) };
}

/** The facts of the chosen topics that the text still proves, shuffled within each, one topic after the other in turn. */
function drawFacts(dossier: Dossier, topics: readonly TopicId[], random: Random): readonly Fact[] {
  const { byTopic } = catalogueOf(dossier);
  const chosen = dossier.header.topics.map(({ id }) => id).filter((id) => topics.includes(id));
  const piles = random.shuffle(chosen).map((topic) => random.shuffle(byTopic.get(topic) ?? []));
  const longest = Math.max(0, ...piles.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) => piles.flatMap((pile) => pile[round] ?? [])).flat();
}
