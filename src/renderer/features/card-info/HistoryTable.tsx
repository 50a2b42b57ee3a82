import { assertNever } from '../../../shared/model/result.ts';
import type { CardHistoryLine } from '../../../shared/model/review.ts';
import { labelInterval } from '../review/interval-label.ts';
import { RATINGS } from '../review/ratings.ts';

/** Everything that was done to a card, the newest first. */
export function HistoryTable({ history }: { readonly history: readonly CardHistoryLine[] }) {
  return (
    <table className="card-history">
      <caption>History</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Took</th>
          <th scope="col">Next in</th>
          <th scope="col">Stability</th>
          <th scope="col">Difficulty</th>
        </tr>
      </thead>
      <tbody>
        {history.toReversed().map((line) => (
          <tr key={`${line.at} ${line.what}`}>
            <td>{writeTime(line)}</td>
            <td>{nameOf(line)}</td>
            <td>{line.duration === undefined ? '–' : `${(line.duration / 1000).toFixed(1)} s`}</td>
            <td>{line.interval ? labelInterval(line.interval) : '–'}</td>
            <td>{line.stability === undefined ? '–' : `${line.stability.toFixed(1)} d`}</td>
            <td>{line.difficulty === undefined ? '–' : line.difficulty.toFixed(1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf({ what, rating }: CardHistoryLine): string {
  switch (what) {
    case 'review':
      return RATINGS.find((each) => each.rating === rating)?.name ?? '';
    case 'forget':
      return 'Forgotten: new again';
    case 'set-due':
      return 'Due date set';
    default:
      return assertNever(what);
  }
}

/** The time on the learner's clock there and then. */
function writeTime({ at, offsetMinutes }: CardHistoryLine): string {
  const format = new Intl.DateTimeFormat(undefined, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return format.format(new Date(at + offsetMinutes * 60_000));
}
