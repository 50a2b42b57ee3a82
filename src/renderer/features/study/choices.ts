import type { CustomSource, StudyOrder } from '../../../shared/model/review.ts';

/** A part of the cards that learners ask for, as a search. */
export type StudyChoice = { readonly search: string; readonly label: string; readonly hint?: string };

/** What can be studied of any dossier. */
export const READY_MADE: readonly StudyChoice[] = [
  { search: 'prop:r<0.8', label: 'Weak', hint: 'Cards that you would recall in fewer than 4 of 5 cases now' },
  { search: 'rated:1:1', label: 'Forgotten today', hint: 'Cards that you answered Again today' },
  {
    search: 'due:3',
    label: 'Due within 3 days',
    hint: 'Review ahead: an early answer counts for as much as it tells',
  },
  { search: 'due:7', label: 'Due within 7 days' },
  { search: 'is:marked or is:flagged', label: 'Marked or flagged' },
  { search: 'is:leech', label: 'Leeches', hint: 'Cards that keep slipping away' },
  { search: 'is:new', label: 'New', hint: 'Beyond the new cards of the day' },
  { search: 'status:reported', label: 'Reported', hint: 'What the article says in its own words' },
  { search: 'status:official', label: 'Official', hint: 'What officials are quoted with' },
  { search: 'status:opinion', label: 'Opinions', hint: 'Who holds what' },
];

export const MODES: readonly {
  readonly value: CustomSource['mode'];
  readonly label: string;
  readonly hint: string;
}[] = [
  { value: 'schedule', label: 'As a review', hint: 'Every answer counts and moves the card’s schedule' },
  {
    value: 'cram',
    label: 'Cram',
    hint: 'No schedule and no figure changes; what you did not know comes back at the end',
  },
];

export const ORDERS: readonly { readonly value: StudyOrder; readonly label: string }[] = [
  { value: 'due', label: 'Longest due first' },
  { value: 'weakest', label: 'Weakest first' },
  { value: 'article', label: 'As in the article' },
  { value: 'random', label: 'By chance' },
];
