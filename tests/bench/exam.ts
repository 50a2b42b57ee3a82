import { type Course, compareOnCourse } from '../support/pupils.ts';
import { nameMachine } from './machine.ts';

/** Pupils whose memory the planner has never seen. */
const PUPILS = 30;

const COURSES: readonly Course[] = [
  { cards: 190, days: 5, minutes: 10 },
  { cards: 190, days: 11, minutes: 5 },
  { cards: 190, days: 11, minutes: 10 },
  { cards: 190, days: 11, minutes: 20 },
  { cards: 190, days: 30, minutes: 3 },
  { cards: 190, days: 30, minutes: 6 },
  { cards: 190, days: 30, minutes: 12 },
  { cards: 190, days: 60, minutes: 5 },
];

console.log(`Machine: ${nameMachine()}`);
console.log(`Recall on the exam’s day, mean of ${PUPILS} pupils held out from the planner:`);
console.log('cards  days  limit min/day | fixed 0.90: min/day  recall | plan: min/day  recall (expected)');
for (const course of COURSES) {
  const { fixed, planned } = compareOnCourse(course, PUPILS);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);
  console.log(
    `${String(course.cards).padStart(5)} ${String(course.days).padStart(5)} ${String(course.minutes).padStart(14)} |` +
      ` ${fixed.minutes.toFixed(2).padStart(19)} ${percent(fixed.score)} |` +
      ` ${planned.minutes.toFixed(2).padStart(12)} ${percent(planned.score)} (${percent(planned.expected).trim()})`,
  );
}
