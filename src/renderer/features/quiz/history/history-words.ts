import type { CalibrationLevel, PastQuiz, Score } from '../../../../shared/model/quiz-history.ts';
import { plural } from '../../../ui/plural.ts';
import { percent } from '../../exam/exam-words.ts';
import { CONFIDENCE_NAMES } from '../confidence-words.ts';
import { writePoints } from '../score-words.ts';

const MINUTE = 60_000;
const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** When a quiz was begun, by the clock that the learner then had. */
export function writeWhen({ at, offsetMinutes }: PastQuiz): string {
  return when.format(at + offsetMinutes * MINUTE);
}

/** The same without its year and time. */
export function writeDayOf({ at, offsetMinutes }: PastQuiz): string {
  return day.format(at + offsetMinutes * MINUTE);
}

export function tellScore({ answered, right, points }: Score): string {
  const partly = points > right ? `, ${writePoints(points)} points` : '';
  return answered === 0 ? 'nothing answered' : `${right} of ${answered} right${partly}`;
}

/** The share of the points that there were; none where nothing was answered. */
export function shareOf(score: Score | undefined): number | undefined {
  return score && score.answered > 0 ? score.points / score.answered : undefined;
}

/** What the finished quizzes come to, the newest first. */
export function tellTrend(quizzes: readonly PastQuiz[]): string {
  const [newest, ...earlier] = quizzes;
  if (newest === undefined) return 'You have not finished a quiz yet.';
  const now = `In your last quiz you got ${percent(shareOf(newest.score) ?? 0)} of the points`;
  const all = earlier.reduce((sum, { score }) => sum + score.answered, 0);
  const points = earlier.reduce((sum, { score }) => sum + score.points, 0);
  return all === 0
    ? `${now}.`
    : `${now}; in the ${plural(earlier.length, 'quiz', 'quizzes')} before, ${percent(points / all)}.`;
}

/** What her being sure was worth. */
export function tellCalibration(levels: readonly CalibrationLevel[]): string {
  const sure = levels.find(({ confidence }) => confidence === 3);
  if (levels.every(({ answered }) => answered === 0)) {
    return 'You have not said in any quiz how sure you are.';
  }
  return sure === undefined || sure.answered === 0
    ? 'You were never sure yet.'
    : `You were sure ${plural(sure.answered, 'time')} and right ${plural(sure.right, 'time')}.`;
}

/** One level of confidence in words. */
export function tellLevel({ confidence, answered, right }: CalibrationLevel): string {
  const name = CONFIDENCE_NAMES[confidence];
  return answered === 0
    ? `${name}: no answer`
    : `${name}: ${right} of ${answered} right, ${percent(right / answered)}`;
}
