import type { FactId, TopicId } from '../../../../shared/model/ids.ts';
import {
  type Confidence,
  QUESTION_TYPES,
  type QuestionType,
  type Verdict,
} from '../../../../shared/model/question.ts';
import { createRandom } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Question } from '../question.ts';
import { askInOrder, makeAbout, startFrom } from './ask.ts';

/** What is known of a fact, for choosing what to ask. */
export type FactNeed = {
  readonly fact: FactId;
  readonly topic: TopicId;
  /** The predicted recall now of its card that is known worst, 0 to 1; none where no card was ever answered. */
  readonly recall: number | undefined;
  /** The last answer to a question about it in any quiz. */
  readonly last: { readonly verdict: Verdict; readonly confidence: Confidence | undefined } | undefined;
};

/**
 * The facts of the chosen topics in the order in which an adaptive quiz asks them:
 *
 * 1. what was answered wrong while sure, then while fairly sure, and not right since;
 * 2. what was otherwise not right when it was asked last;
 * 3. the rest by how likely it is forgotten: recall from low to high, then what was never tested.
 *
 * Chance decides between equals. Within 1 and 2, and among every ten of 3, the topics take turns.
 */
export function orderByNeed(needs: readonly FactNeed[], seed: number): readonly FactId[] {
  const random = createRandom(seed);
  const shuffled = random.shuffle(needs);
  const byRank = shuffled.toSorted((a, b) => rankOf(a) - rankOf(b) || recallOf(a) - recallOf(b));
  const topics = random.shuffle([...new Set(needs.map(({ topic }) => topic))]);
  const stretches = [SURE, FAIRLY_SURE, MISSED].map((rank) => byRank.filter((need) => rankOf(need) === rank));
  const rest = byRank.filter((need) => rankOf(need) === REST);
  for (let start = 0; start < rest.length; start += STRETCH)
    stretches.push(rest.slice(start, start + STRETCH));
  return stretches.flatMap((stretch) => mixTopics(stretch, topics)).map(({ fact }) => fact);
}

/** The questions of an adaptive quiz: about each fact in the order of need, the kinds of questions in turn. */
export function makeAdaptive(
  dossier: Dossier,
  {
    seed,
    types,
    count,
  }: { readonly seed: number; readonly types: readonly QuestionType[]; readonly count: number },
  needs: readonly FactNeed[],
): readonly Question[] {
  const random = createRandom(seed);
  const kinds = random.shuffle(QUESTION_TYPES.filter((type) => types.includes(type)));
  const byId = new Map(dossier.facts.map((fact) => [fact.id, fact]));
  const facts = orderByNeed(needs, seed).flatMap((id) => byId.get(id) ?? []);
  return askInOrder(dossier, facts, count, function* (fact, before, free) {
    for (const type of startFrom(kinds, before)) {
      const question = makeAbout(type, dossier, fact, random, free);
      if (question) yield question;
    }
  });
}

const [SURE, FAIRLY_SURE, MISSED, REST] = [0, 1, 2, 3];
/** Facts of nearly the same need. */
const STRETCH = 10;

function rankOf({ last }: FactNeed): number {
  if (last === undefined || last.verdict === 'right') return REST;
  if (last.verdict === 'close') return MISSED;
  if (last.confidence === 3) return SURE;
  return last.confidence === 2 ? FAIRLY_SURE : MISSED;
}

/** What was never tested cannot have been forgotten; it comes after all that was. */
const recallOf = ({ recall }: FactNeed): number => recall ?? 2;

/** The same facts, one topic after the other in turn, each topic's in their order. */
function mixTopics(needs: readonly FactNeed[], topics: readonly TopicId[]): readonly FactNeed[] {
  const piles = topics.map((topic) => needs.filter((need) => need.topic === topic));
  const longest = Math.max(0, ...piles.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) => piles.flatMap((pile) => pile[round] ?? [])).flat();
}
