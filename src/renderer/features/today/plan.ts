import type { Today } from '../../../shared/model/today.ts';
import { plural } from '../../ui/plural.ts';

/** The one thing to do now, in a sentence and on a button. */
export type Plan = {
  readonly sentence: string;
  readonly button: string;
  readonly step: 'read' | 'review' | 'exam' | 'quiz';
};

/** From here on the article counts as read. */
const READ_PERCENT = 90;

const QUIZ = 'Take a quick quiz, 5 questions';

/** Decides what comes first: the article before the cards, the cards before a quiz. */
export function planToday({ counts, minutes, reading, everReviewed, reviewedToday, exam }: Today): Plan {
  const cards = counts.new + counts.learning + counts.due;
  const button = `Review ${plural(cards, 'card')}, about ${plural(minutes, 'minute')}`;
  if (!everReviewed && reading === undefined) {
    return {
      sentence: 'Begin by reading the article once, at your own pace.',
      button: 'Start reading',
      step: 'read',
    };
  }
  if (!everReviewed && reading !== undefined && reading.percent < READ_PERCENT) {
    return {
      sentence: `You have read ${reading.percent} % of the article. Finish it, then learn it by heart.`,
      button: 'Continue reading',
      step: 'read',
    };
  }
  if (exam !== undefined && exam.minutesLeft > 0) {
    return {
      sentence: `Your exam is ${exam.daysLeft === 0 ? 'today' : `in ${plural(exam.daysLeft, 'day')}`}.`,
      button: `Study for it, at most ${plural(exam.minutesLeft, 'minute')}`,
      step: 'exam',
    };
  }
  if (exam !== undefined) {
    return {
      sentence: 'Your minutes for today are used. The exam’s plan goes on tomorrow.',
      button: QUIZ,
      step: 'quiz',
    };
  }
  if (!everReviewed && cards > 0) {
    return { sentence: 'You have read the article. Now keep it, card by card.', button, step: 'review' };
  }
  if (cards > 0) return { sentence: sentenceOf(counts), button, step: 'review' };
  if (!everReviewed) {
    return {
      sentence: 'You have read the article, and no new card is planned for today.',
      button: QUIZ,
      step: 'quiz',
    };
  }
  return {
    sentence:
      reviewedToday > 0
        ? `Nothing more is due today; you gave ${plural(reviewedToday, 'answer')}.`
        : 'Nothing is due today.',
    button: QUIZ,
    step: 'quiz',
  };
}

function sentenceOf(counts: Today['counts']): string {
  const known = counts.due + counts.learning;
  if (known === 0) return `${plural(counts.new, 'new card')} to learn today.`;
  const again = `${plural(known, 'card is', 'cards are')} due again`;
  return counts.new === 0 ? `${again}.` : `${again}, ${counts.new} new to learn.`;
}
