import { FIGURES } from '../../../shared/model/figures.ts';
import { ChartTable } from '../../ui/charts/ChartTable.tsx';
import { Columns } from '../../ui/charts/Columns.tsx';
import { Meaning } from '../../ui/charts/Meaning.tsx';
import { plural } from '../../ui/plural.ts';
import { nameDays } from './greeting.ts';

const COMING = FIGURES['coming-week'];

/** The cards of the coming days as a small row of columns, each with its number. */
export function ComingDays({
  studyDay,
  coming,
}: {
  readonly studyDay: number;
  readonly coming: readonly number[];
}) {
  const names = nameDays(studyDay, coming.length);
  const total = coming.reduce((sum, cards) => sum + cards, 0);
  const sentence =
    total === 0
      ? 'Nothing is scheduled for the coming week.'
      : `${plural(total, 'card')} you have learnt ${total === 1 ? 'comes' : 'come'} back within a week`;
  const days = coming.map((cards, ahead) => ({ name: names[ahead] ?? '', cards }));
  return (
    <section className="coming">
      <h2 className="coming-title">{sentence}</h2>
      {total > 0 && (
        <div className="coming-days">
          <Meaning term={COMING.name} meaning={COMING.meaning} />
          <Columns
            name="Coming back by day"
            sentence={`${sentence}.`}
            height={110}
            columns={days.map(({ name, cards }) => ({
              label: name,
              value: cards,
              text: `${name}: ${plural(cards, 'card')}`,
            }))}
          />
          <ChartTable
            caption="Coming back by day"
            head={['Day', 'Cards']}
            rows={days.map(({ name, cards }) => [name, String(cards)])}
          />
        </div>
      )}
    </section>
  );
}
