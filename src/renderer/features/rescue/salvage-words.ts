import type { SalvageLine } from '../../../shared/model/data.ts';

const NAMES: Readonly<Record<SalvageLine['what'], string>> = {
  reviews: 'Answers to cards',
  settings: 'Settings',
  'own cards': 'Cards of your own',
  'card changes': 'Flags, marks and changed words',
  highlights: 'Highlights and notes',
  quizzes: 'Quizzes',
  'quiz answers': 'Answers in quizzes',
  reading: 'What you have read',
  exams: 'Exams',
  searches: 'Saved searches and crammed answers',
  schedules: 'Schedules, made anew from your answers',
};

/** Whether there was any of it; answers to cards are told of in any case. */
export function isTelling({ what, saved, refused, unreadable }: SalvageLine): boolean {
  return what === 'reviews' || saved + refused + unreadable > 0;
}

/** One line of what a salvage saved and what it could not. */
export function sayLine({ what, saved, refused, unreadable }: SalvageLine): string {
  const lost = [
    ...(refused > 0 ? [`${refused} not to be believed`] : []),
    ...(unreadable > 0 ? [`${unreadable} places that cannot be read`] : []),
  ];
  return `${NAMES[what]}: ${saved} saved${lost.length > 0 ? `, ${lost.join(', ')}` : ', nothing lost'}`;
}
