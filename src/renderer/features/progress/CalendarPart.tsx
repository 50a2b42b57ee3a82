import type { ReviewCalendar } from '../../../shared/model/progress.ts';
import { ChartTable } from '../../ui/charts/ChartTable.tsx';
import { WeekCells } from '../../ui/charts/WeekCells.tsx';
import { plural } from '../../ui/plural.ts';
import { writeDay } from '../exam/exam-words.ts';
import { nameMonths } from './dates.ts';
import { Part } from './Part.tsx';
import { tellCalendar, writeTime } from './sentences.ts';

/** The days of a year, each square as large as its answers are many. */
export function CalendarPart({
  calendar,
  year,
}: {
  readonly calendar: ReviewCalendar;
  /** What these days are called. */
  readonly year: string;
}) {
  const { first, last, days } = calendar;
  const sentence = tellCalendar(calendar, year);
  const found = new Map(days.map((each) => [each.day, each]));
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const months = nameMonths(all);
  const cells = all.map((day, index) => {
    const { reviews, milliseconds } = found.get(day) ?? { reviews: 0, milliseconds: 0 };
    const done = reviews === 0 ? 'no answer' : `${plural(reviews, 'answer')}, ${writeTime(milliseconds)}`;
    return { value: reviews, label: months[index], text: `${writeDay(day)}: ${done}` };
  });
  return (
    <Part title={`T${year.slice(1)}`} sentence={sentence} figures={['answers', 'minutes', 'study-day']}>
      {days.length > 0 && (
        <>
          <WeekCells name="Answers by day" sentence={sentence} cells={cells} />
          <ChartTable
            caption="Answers by day"
            head={['Day', 'Answers', 'Time']}
            rows={days
              .toReversed()
              .map(({ day, reviews, milliseconds }) => [
                writeDay(day),
                String(reviews),
                writeTime(milliseconds),
              ])}
          />
        </>
      )}
    </Part>
  );
}
