import type { Tally } from '../../../shared/model/quiz.ts';
import { plural } from '../../ui/plural.ts';

/** Points without more decimals than they have, at most two. */
export function writePoints(points: number): string {
  return String(Math.round(100 * points) / 100);
}

/** What is behind the number of right answers: those she counted herself, and partial credit. */
export function tellCredit({ count, counted, partly, points }: Tally): readonly string[] {
  return [
    ...(counted > 0 ? [`You counted ${plural(counted, 'close answer')} as right yourself.`] : []),
    ...(partly > 0
      ? [
          `${plural(partly, 'answer was', 'answers were')} partly right: ${writePoints(points)} of ${plural(count, 'point')} in all.`,
        ]
      : []),
  ];
}

/** A score in words that tell what it means, without praise for nothing. */
export function judgeScore(right: number, count: number): string {
  const share = count === 0 ? 0 : right / count;
  if (share === 1) return 'Every answer was right.';
  if (share >= 0.8) return 'You know this well.';
  if (share >= 0.5) return 'You know more than half; the rest is below, each with its sentence.';
  return right === 0
    ? 'Not one yet. Read the sentences below, then try the same quiz again.'
    : 'A start. Read the sentences below, then try the same quiz again.';
}
