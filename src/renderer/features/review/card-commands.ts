import type { CardChange, ReviewCard } from '../../../shared/model/review.ts';

/** Something that can be done to the card at hand, in the menu and by its keys. */
export type CardCommand = {
  readonly name: string;
  readonly keys: readonly string[];
  readonly change: CardChange;
};

/** The flags as Anki has them: one to seven. */
export const FLAGS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** What can be done to a card, worded by how the card is now. */
export function listCardCommands(card: ReviewCard): readonly CardCommand[] {
  return [
    { name: 'Bury until tomorrow', keys: ['-'], change: { kind: 'bury' } },
    {
      name: card.suspended ? 'Take out of suspension' : 'Suspend',
      keys: ['@'],
      change: { kind: 'suspend', on: !card.suspended },
    },
    {
      name: card.marked ? 'Remove the mark' : 'Mark',
      keys: ['*'],
      change: { kind: 'mark', on: !card.marked },
    },
    { name: 'Forget: make it a new card again', keys: ['Ctrl+Alt+n'], change: { kind: 'forget' } },
  ];
}

/** A flag set, or taken off the card that has it. */
export function flagChange(card: ReviewCard, flag: number): CardChange {
  return { kind: 'flag', flag: card.flag === flag ? 0 : flag };
}
