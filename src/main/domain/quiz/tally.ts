import type { Judgement } from '../../../shared/model/question.ts';
import type { Tally } from '../../../shared/model/quiz.ts';

/** An answer as it counts. */
type Marked = { readonly judgement: Judgement; readonly counted: boolean };

/** The points of an answer, 0 to 1: all of them where the learner counts it as right. */
export function pointsOf({ judgement, counted }: Marked): number {
  return counted ? 1 : judgement.score;
}

/** What answers come to together. */
export function tally(answers: readonly Marked[]): Tally {
  const points = answers.map(pointsOf);
  return {
    count: answers.length,
    right: points.filter((each) => each === 1).length,
    counted: answers.filter(({ counted }) => counted).length,
    partly: points.filter((each) => each > 0 && each < 1).length,
    points: points.reduce((sum, each) => sum + each, 0),
  };
}

/** A tally for each group of answers, in the order of `groups`; none for one without answers. */
export function tallyBy<Group, Answer extends Marked>(
  groups: readonly Group[],
  answers: readonly Answer[],
  groupOf: (answer: Answer) => Group | undefined,
): readonly (readonly [Group, Tally])[] {
  return groups.flatMap((group) => {
    const members = answers.filter((answer) => groupOf(answer) === group);
    return members.length === 0 ? [] : [[group, tally(members)] as const];
  });
}
