import { z } from 'zod';
import type { FactId, TopicId } from '../../../../shared/model/ids.ts';
import type { Judgement, QuestionBase, Verdict } from '../../../../shared/model/question.ts';
import type { Fact } from '../../dossier/format.ts';

/** The stored form of what every question has. */
export const storedBase = {
  facts: z.array(z.string().transform((id) => id as FactId)).min(1),
  topic: z.string().transform((id) => id as TopicId),
  stem: z.string(),
};

/** The part of a question that says which fact it is about. */
export const about = ({ id, topic }: Fact): Omit<QuestionBase, 'stem'> => ({ facts: [id], topic });

/** The part of a question that may always be shown. */
export const viewBase = ({ facts, topic, stem }: QuestionBase): QuestionBase => ({ facts, topic, stem });

/** A question on paper. */
export type Printed = {
  /** What to do, in a few words. */
  readonly task: string;
  /** What stands below the stem, a row each; an empty row is a line to write on. */
  readonly rows: readonly string[];
  /** The right answer as the key gives it. */
  readonly key: string;
};

/** The letter of an option on paper, by its place. */
export const letterOf = (index: number): string => String.fromCharCode(97 + index);

/** What a verdict is worth; a close answer so much until the learner counts it as right. */
export const WORTH = { right: 1, close: 0.5, wrong: 0 } as const satisfies Record<Verdict, number>;

/**
 * The judgement of an answer in parts, by the share of them that is right; some right and some not is close.
 * `part` is what one of them is called.
 */
export function judgeParts(right: number, count: number, part: string, key: string): Judgement {
  if (right === count) return { verdict: 'right', score: 1, reason: 'Right.', key };
  const reason =
    right === 0 ? `None of the ${count} ${part}s is right.` : `${right} of ${count} ${part}s right.`;
  return { verdict: right === 0 ? 'wrong' : 'close', score: right / count, reason, key };
}

/** The judgement of an answer that is right or wrong and nothing between. */
export function judgePlainly(isRight: boolean, key: string, reasonIfWrong: string): Judgement {
  return isRight
    ? { verdict: 'right', score: 1, reason: 'Right.', key }
    : { verdict: 'wrong', score: 0, reason: reasonIfWrong, key };
}
