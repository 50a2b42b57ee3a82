import { FIGURES } from '../../../shared/model/figures.ts';
import { Meaning } from '../../ui/charts/Meaning.tsx';
import { plural } from '../../ui/plural.ts';
import { nameDays } from './greeting.ts';

const COMING = FIGURES['coming-week'];

/** The height of the highest bar, in rem. */
const HIGHEST = 3.5;

/** The cards of the coming days as a small row of bars, each with its number. */
export function ComingDays({
  studyDay,
  coming,
}: {
  readonly studyDay: number;
  readonly coming: readonly number[];
}) {
  const names = nameDays(studyDay, coming.length);
  const most = Math.max(...coming, 1);
  const total = coming.reduce((sum, cards) => sum + cards, 0);
  return (
    <section className="coming">
      <h2 className="coming-title">
        {total === 0
          ? 'Nothing is scheduled for the coming week.'
          : `${plural(total, 'card')} you have learnt ${total === 1 ? 'comes' : 'come'} back within a week`}
      </h2>
      {total > 0 && <Meaning term={COMING.name} meaning={COMING.meaning} />}
      {total > 0 && (
        <ol className="coming-days">
          {coming.map((cards, ahead) => (
            <li key={names[ahead]} className="coming-day">
              <span className="coming-stack">
                <span className="coming-count">
                  {cards}
                  <span className="unseen"> {cards === 1 ? 'card' : 'cards'}</span>
                </span>
                <span className="coming-bar" style={{ blockSize: `${(HIGHEST * cards) / most}rem` }} />
              </span>
              <span className="coming-name">{names[ahead]}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
