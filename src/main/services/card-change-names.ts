import { assertNever } from '../../shared/model/result.ts';
import type { CardChange } from '../../shared/model/review.ts';

/** What a change is called after “Undo”: `Suspend “Who …?”`, or `Suspend 12 cards`. */
export function nameChange(change: CardChange, front: string, count: number): string {
  const subject = count === 1 ? `“${front}”` : `${count} cards`;
  switch (change.kind) {
    case 'bury':
      return `Bury ${subject}`;
    case 'unbury':
      return `Unbury ${subject}`;
    case 'suspend':
      return `${change.on ? 'Suspend' : 'Unsuspend'} ${subject}`;
    case 'mark':
      return `${change.on ? 'Mark' : 'Unmark'} ${subject}`;
    case 'flag':
      return change.flag === 0 ? `Remove the flag of ${subject}` : `Flag ${change.flag} on ${subject}`;
    case 'forget':
      return `Forget ${subject}`;
    case 'delete':
      return `Delete ${subject}`;
    case 'set-due':
      return `Set the due date of ${subject}`;
    default:
      return assertNever(change);
  }
}
