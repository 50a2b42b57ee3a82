/** What a figure of the statistics is called, and what it means in one sentence. */
export type Figure = { readonly name: string; readonly meaning: string };

/** Every figure that a chart shows; the screen explains them with these sentences, and so does docs/statistics.md. */
export const FIGURES = {
  'study-day': {
    name: 'Study day',
    meaning:
      'A day by your own clock, from the hour set in Settings (04:00 unless changed) to the same hour of the next.',
  },
  answers: {
    name: 'Answers',
    meaning:
      'Every time you answered a card, in Review, in the text or for an exam; taken back, it no longer counts.',
  },
  'cards-today': {
    name: 'Cards today',
    meaning: 'The different cards you answered on this study day, however often each.',
  },
  minutes: {
    name: 'Minutes',
    meaning:
      'The time from seeing a card to answering it, of which at most 60 seconds count for each answer.',
  },
  backlog: {
    name: 'Backlog',
    meaning: 'Cards you have learnt whose day to come back is over, except suspended ones.',
  },
  'due-load': {
    name: 'Coming cards',
    meaning:
      'Cards you have learnt that come back on that study day if you answer every card on its day; new and suspended cards are not counted.',
  },
  'coming-week': {
    name: 'Coming week',
    meaning:
      'Cards you have learnt that come back on that study day, with all that is overdue on today; new and suspended cards are not counted.',
  },
  'true-retention': {
    name: 'True retention',
    meaning:
      'Of the cards in review, the share not answered Again; only the first answer to a card on a study day counts.',
  },
  stability: {
    name: 'Stability',
    meaning: 'The days after which you would recall a card with a probability of 90 %.',
  },
  difficulty: {
    name: 'Difficulty',
    meaning: 'How hard a card is to keep, from 1 (easy) to 10 (hard), judged by your answers to it.',
  },
  recall: {
    name: 'Recall',
    meaning:
      'The probability that you would recall a card now, by its stability and the days since you last answered it.',
  },
  'answer-buttons': {
    name: 'Answers by phase',
    meaning:
      'How often you chose Again, Hard, Good and Easy for cards that were then in that phase, in the year shown.',
  },
  phase: {
    name: 'Phase',
    meaning:
      'Where a card stood when you answered it: new, in its first learning steps, in review, or in relearning after it was forgotten.',
  },
  hours: {
    name: 'Hours of the day',
    meaning:
      'The hour on your own clock, where you then were, at which you answered, in the year shown; the share remembered is true retention of that hour.',
  },
  knowledge: {
    name: 'Knowledge',
    meaning:
      'The mean recall of the cards about something that you have answered at least once, and how many those are.',
  },
  'known-by-day': {
    name: 'Known at the end',
    meaning:
      'The mean recall of all cards, of which one not yet seen counts as 0 %, expected at the end of that day if you follow the plan.',
  },
  'expected-score': {
    name: 'Expected score',
    meaning:
      'The mean recall of all cards expected on the day of the exam if you follow the plan until then.',
  },
  'forgetting-curve': {
    name: 'Forgetting curve',
    meaning:
      'The recall predicted for one card on each day, which is 100 % when you answer it and falls until you answer it again.',
  },
  'quiz-score': {
    name: 'Quiz score',
    meaning:
      'The points of a finished quiz in percent of its questions: one for each right answer, counted so by you or judged, and its share of one for each that is partly right.',
  },
  calibration: {
    name: 'How sure, how right',
    meaning:
      'Of all quiz answers for which you said how sure you are, in each degree of it, the share that counts as right.',
  },
  'confident-errors': {
    name: 'Sure, and wrong',
    meaning:
      'Facts about which you answered wrong while saying you were sure, and have not answered a question rightly since.',
  },
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureName = keyof typeof FIGURES;
