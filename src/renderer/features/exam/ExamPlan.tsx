import type { Exam } from '../../../shared/model/exam.ts';
import { FIGURES } from '../../../shared/model/figures.ts';
import { ChartTable } from '../../ui/charts/ChartTable.tsx';
import { Meaning } from '../../ui/charts/Meaning.tsx';
import { ShareLine } from '../../ui/charts/ShareLine.tsx';
import { plural } from '../../ui/plural.ts';
import { writeShortDay } from '../progress/dates.ts';
import { percent, writeDay } from './exam-words.ts';

/** How much will be known day by day, as a line and as a table. */
export function ExamPlan({ exam }: { readonly exam: Exam }) {
  const { days, day, daysLeft, score } = exam;
  const today = day - daysLeft;
  const nameOf = (each: number) => (each === today ? 'Today' : writeDay(each));
  const sentence = `Known at the end of today: ${percent(days[0]?.known ?? 0)}; on the exam’s day, after ${plural(days.length, 'day')}: ${percent(score)}.`;
  const points = days.map((each) => ({
    label: each.day === today ? 'Today' : writeShortDay(each.day),
    share: each.known,
    text: `${nameOf(each.day)}: ${percent(each.known)} known at the end, ${Math.round(each.minutes)} min`,
  }));
  const last = {
    label: writeShortDay(day),
    share: score,
    text: `The exam, ${writeDay(day)}: ${percent(score)}`,
  };
  return (
    <section className="exam-plan" aria-labelledby="exam-plan-title">
      <h2 id="exam-plan-title">What you will know at the end of each day</h2>
      <p className="exam-terms">
        <span className="unseen">What is counted: </span>
        <Meaning term={FIGURES['known-by-day'].name} meaning={FIGURES['known-by-day'].meaning} />
        <Meaning term={FIGURES['expected-score'].name} meaning={FIGURES['expected-score'].meaning} />
      </p>
      {days.length > 1 && (
        <ShareLine
          name="Known by day"
          sentence={sentence}
          points={[...points, last]}
          lowest={0}
          height={180}
        />
      )}
      <ChartTable
        caption="Day by day"
        head={['Day', 'New', 'Again', 'Minutes', 'Known at the end']}
        rows={days.map(({ introduced, reviewed, minutes, known, ...each }) => [
          nameOf(each.day),
          String(Math.round(introduced)),
          String(Math.round(reviewed)),
          String(Math.round(minutes)),
          percent(known),
        ])}
      />
    </section>
  );
}
