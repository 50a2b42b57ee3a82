import { useDossier } from '../../app/dossier.tsx';
import { messageOf } from '../../client/failure.ts';
import { useReply } from '../../client/queries.ts';
import './workload.css';

/** Retentions that are shown beside the chosen one, in percent. */
const OTHERS = [80, 85, 90, 95, 97];

/** What the chosen retention and some others cost in minutes and give in knowledge. */
export function WorkloadTable({ percent }: { readonly percent: number }) {
  const dossier = useDossier().id;
  const wanted = [...new Set([...OTHERS, percent])].toSorted((a, b) => a - b);
  const { data, error } = useReply('workload.get', {
    dossier,
    retentions: wanted.map((each) => each / 100),
  });
  if (error) return <p className="field-hint">{messageOf(error)}</p>;
  if (!data) return <p className="workload field-hint">Working out what this costs …</p>;
  const chosen = data.lines.find(({ retention }) => Math.round(retention * 100) === percent);
  return (
    <div className="workload">
      {chosen && (
        <p>
          At {percent} %: about {writeMinutes(chosen.minutesPerDay)} a day over the next {data.days} days, and
          you would then recall {Math.round(chosen.known * 100)} % of your {data.cards} cards.
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">Remember</th>
            <th scope="col">A day</th>
            <th scope="col">Longest day</th>
            <th scope="col">Recalled in {data.days} days</th>
          </tr>
        </thead>
        <tbody>
          {data.lines.map(({ retention, minutesPerDay, mostMinutes, known }) => (
            <tr key={retention} aria-current={Math.round(retention * 100) === percent ? 'true' : undefined}>
              <th scope="row">{Math.round(retention * 100)} %</th>
              <td>{writeMinutes(minutesPerDay)}</td>
              <td>{writeMinutes(mostMinutes)}</td>
              <td>{Math.round(known * 100)} %</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function writeMinutes(minutes: number): string {
  return minutes < 10 ? `${minutes.toFixed(1)} min` : `${Math.round(minutes)} min`;
}
