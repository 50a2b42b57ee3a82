import { useState } from 'react';
import type { DueForecast } from '../../../shared/model/progress.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { ChartTable } from '../../ui/charts/ChartTable.tsx';
import { Columns } from '../../ui/charts/Columns.tsx';
import { plural } from '../../ui/plural.ts';
import { writeDay } from '../exam/exam-words.ts';
import { writeShortDay } from './dates.ts';
import { Part } from './Part.tsx';
import { tellForecast } from './sentences.ts';

const SPANS = [30, 90] as const;

/** What comes back on each of the coming days; what is overdue stands apart. */
export function ForecastPart({ forecast }: { readonly forecast: DueForecast }) {
  const [span, setSpan] = useState<number>(SPANS[0]);
  const { today, backlog } = forecast;
  const sentence = tellForecast(forecast, span);
  const days = forecast.days.slice(0, span);
  const nameOf = (ahead: number) => (ahead === 0 ? 'Today' : writeDay(today + ahead));
  const columns = days.map((cards, ahead) => ({
    label: ahead === 0 ? 'Today' : writeShortDay(today + ahead),
    value: cards,
    text: `${nameOf(ahead)}: ${plural(cards, 'card')}`,
  }));
  return (
    <Part title="What is coming" sentence={sentence} figures={['due-load', 'backlog']}>
      {(backlog > 0 || forecast.days.some((cards) => cards > 0)) && (
        <>
          <ChoiceGroup
            legend="Look ahead"
            type="radio"
            look="row"
            options={SPANS.map((each) => ({ value: String(each), label: `${each} days` }))}
            chosen={[String(span)]}
            onChange={([chosen]) => setSpan(Number(chosen))}
          />
          <Columns name="Cards by day" sentence={sentence} columns={columns} />
          <ChartTable
            caption="Cards by day"
            head={['Day', 'Cards']}
            rows={[
              ['Overdue', String(backlog)],
              ...days.map((cards, ahead) => [nameOf(ahead), String(cards)]),
            ]}
          />
        </>
      )}
    </Part>
  );
}
