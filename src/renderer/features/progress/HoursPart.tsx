import type { ReviewHours } from '../../../shared/model/progress.ts';
import { ChartTable } from '../../ui/charts/ChartTable.tsx';
import { Columns } from '../../ui/charts/Columns.tsx';
import { ShareLine } from '../../ui/charts/ShareLine.tsx';
import { plural } from '../../ui/plural.ts';
import { Part } from './Part.tsx';
import { shareOf, sumTested, tellHours, writeHour } from './sentences.ts';

/** How much is answered in each hour of the day, and how well. */
export function HoursPart({ hours: found, year }: { readonly hours: ReviewHours; readonly year: string }) {
  const { hours } = found;
  const sentence = tellHours(found, year);
  const isTested = sumTested(hours).tested > 0;
  return (
    <Part title="Hours of the day" sentence={sentence} figures={['hours', 'answers', 'true-retention']}>
      {hours.some(({ reviews }) => reviews > 0) && (
        <>
          <div className="progress-multiples">
            <div className="progress-multiple">
              <h3>Answers</h3>
              <Columns
                name="Answers by hour"
                sentence={sentence}
                columns={hours.map(({ reviews }, hour) => ({
                  label: String(hour),
                  value: reviews,
                  text: `${writeHour(hour)}: ${plural(reviews, 'answer')}`,
                }))}
              />
            </div>
            {isTested && (
              <div className="progress-multiple">
                <h3>Remembered</h3>
                <ShareLine
                  name="Remembered by hour"
                  sentence={`Over all hours ${shareOf(sumTested(hours))} of the tested cards were remembered.`}
                  height={130}
                  points={hours.map((each, hour) => ({
                    label: String(hour),
                    share: each.tested > 0 ? each.remembered / each.tested : undefined,
                    text: `${writeHour(hour)}: ${each.tested > 0 ? `${shareOf(each)} of ${plural(each.tested, 'tested card')}` : 'nothing tested'}`,
                  }))}
                />
              </div>
            )}
          </div>
          <ChartTable
            caption="Answers by hour"
            head={['Hour', 'Answers', 'Remembered']}
            rows={hours.map((each, hour) => [writeHour(hour), String(each.reviews), shareOf(each)])}
          />
        </>
      )}
    </Part>
  );
}
