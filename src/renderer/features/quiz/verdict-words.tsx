import { Check, CircleDot, type LucideIcon, X } from 'lucide-react';
import type { Verdict } from '../../../shared/model/question.ts';
import type { AnsweredQuestion } from '../../../shared/model/quiz.ts';

/** Each verdict by sign and word, for those who do not see its colour. */
export const VERDICTS: Readonly<Record<Verdict, { readonly icon: LucideIcon; readonly word: string }>> = {
  right: { icon: Check, word: 'Right' },
  close: { icon: CircleDot, word: 'Close' },
  wrong: { icon: X, word: 'Wrong' },
};

/** What an answer counts as: as it was judged, or as right where the learner says so. */
export function countsAs({ judgement, counted }: Pick<AnsweredQuestion, 'judgement' | 'counted'>): Verdict {
  return counted ? 'right' : judgement.verdict;
}
