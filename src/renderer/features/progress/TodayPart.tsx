import type { TodayProgress } from '../../../shared/model/progress.ts';
import { Columns } from '../../ui/charts/Columns.tsx';
import { plural } from '../../ui/plural.ts';
import { RATINGS } from '../review/ratings.ts';
import { Part } from './Part.tsx';
import { tellToday } from './sentences.ts';

/** What was done today, and by which answer. */
export function TodayPart({ today }: { readonly today: TodayProgress }) {
  const sentence = tellToday(today);
  const columns = RATINGS.map(({ rating, name }) => {
    const value = today.ratings[rating - 1] ?? 0;
    return { label: name, value, text: `${name}: ${plural(value, 'answer')}` };
  });
  return (
    <Part title="Today" sentence={sentence} figures={['cards-today', 'answers', 'minutes', 'study-day']}>
      {today.reviews > 0 && (
        <div className="progress-small">
          <Columns name="Today by answer" sentence={sentence} columns={columns} />
        </div>
      )}
    </Part>
  );
}
