import type { CardInfo } from '../../../shared/model/review.ts';
import { plural } from '../../ui/plural.ts';

/** Why a card comes when it comes, in one or two sentences. */
export function tellWhyDue({ memory, desiredRetention, phase, history }: CardInfo): string {
  if (memory === undefined) return 'It is new: you have not answered it yet.';
  if (memory.isAhead) {
    return 'The clock was ahead when you answered it, so nobody knows how long ago that was. It is asked now.';
  }
  const recall = `${Math.round(memory.recall * 100)} %`;
  const goal = `${Math.round(desiredRetention * 100)} %`;
  if (phase !== 'review') {
    return 'You are learning it: after a short step it comes back, and then after days.';
  }
  const since = memory.since === 0 ? 'today' : `${plural(memory.since, 'day')} ago`;
  const odds = `You answered it ${since}, and would recall it now with a probability of ${recall}.`;
  if (history.at(-1)?.what === 'set-due') {
    const when = memory.dueIn > 0 ? `in ${plural(memory.dueIn, 'day')}` : 'now';
    return `${odds} It comes ${when} because you set its due date.`;
  }
  if (memory.dueIn > 0) {
    return `${odds} It comes in ${plural(memory.dueIn, 'day')}, when that has fallen to about ${goal}.`;
  }
  const late = memory.dueIn < 0 ? ` for ${plural(-memory.dueIn, 'day')}` : '';
  return `${odds} Your goal is ${goal}, so it ${late === '' ? 'is due today' : `has been due${late}`}.`;
}
