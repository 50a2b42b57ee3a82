import type { TopicId } from '../../../../shared/model/ids.ts';
import { type MatchTry, MISS_PENALTY } from '../../../../shared/model/match.ts';
import { createRandom } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { gradeTyped } from '../../grading/typed.ts';
import { containsWords, fold } from '../../text/fold.ts';
import type { Typed } from '../kinds/typed.ts';
import { generateQuiz } from '../quiz.ts';

/** Longer answers are read, not matched. */
const LONGEST_ANSWER = 60;
/** Pairs are chosen among so many questions. */
const CANDIDATES = 50;

/**
 * Pairs of a prompt and its short answer, such that no answer would also do for another prompt, is part of
 * another answer, or stands in a prompt. Gives fewer than asked for where the topics hold no more.
 */
export function choosePairs(
  dossier: Dossier,
  {
    seed,
    count,
    topics,
  }: { readonly seed: number; readonly count: number; readonly topics: readonly TopicId[] },
): readonly Typed[] {
  const chosen: Typed[] = [];
  for (const question of generateQuiz(dossier, { seed, count: CANDIDATES, topics, types: ['typed'] })) {
    if (chosen.length >= count) break;
    if (question.type !== 'typed' || question.key.length > LONGEST_ANSWER) continue;
    if (chosen.every((other) => areApart(dossier, question, other))) chosen.push(question);
  }
  return chosen;
}

function areApart(dossier: Dossier, a: Typed, b: Typed): boolean {
  const isWrong = (question: Typed, text: string) =>
    gradeTyped(dossier, { ...question, prompt: question.stem }, text).verdict === 'wrong';
  return (
    fold(a.stem) !== fold(b.stem) &&
    isWrong(a, b.key) &&
    isWrong(b, a.key) &&
    ![a.key, a.stem].some((text) => containsWords(text, b.key)) &&
    ![b.key, b.stem].some((text) => containsWords(text, a.key))
  );
}

/** The order in which the answers are laid out: which pair's answer lies at each place. */
export function layOut(pairs: readonly Typed[], seed: number): readonly number[] {
  return createRandom((seed ^ 0x5f35_6495) >>> 0).shuffle(pairs.map((_, index) => index));
}

/** How a match went: its time with what each miss adds, and for each prompt the answer tried first. */
export type MatchScore = {
  readonly milliseconds: number;
  readonly misses: number;
  readonly first: readonly { readonly answer: number; readonly duration: number }[];
};

/**
 * Scores the tries of a match in their order; `prompt` and `answer` name pairs, so that a try is right where
 * they are the same. Nothing where a pair is missing, is tried after it was found, or time runs back.
 */
export function scoreMatch(count: number, tries: readonly MatchTry[]): MatchScore | undefined {
  const found = new Set<number>();
  const first = new Map<number, { readonly answer: number; readonly duration: number }>();
  let misses = 0;
  let last = 0;
  for (const { prompt, answer, at } of tries) {
    const isThere = prompt < count && answer < count && !found.has(prompt) && !found.has(answer);
    if (!isThere || at < last) return undefined;
    if (!first.has(prompt)) first.set(prompt, { answer, duration: at - last });
    if (prompt === answer) found.add(prompt);
    else misses += 1;
    last = at;
  }
  if (found.size < count) return undefined;
  return {
    milliseconds: last + misses * MISS_PENALTY,
    misses,
    first: Array.from({ length: count }, (_, index) => first.get(index) ?? { answer: index, duration: 0 }),
  };
}
