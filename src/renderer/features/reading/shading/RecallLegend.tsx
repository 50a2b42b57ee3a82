import { messageOf } from '../../../client/failure.ts';
import { BANDS } from './shades.ts';
import type { Shading } from './use-shading.ts';
import './shading.css';

/** What the tints mean, and what they come to. */
export function RecallLegend({ shading: { summary, error } }: { readonly shading: Shading }) {
  return (
    <section className="reading-recall-legend" aria-label="Recall shading">
      <p role="status">{error ? `Your recall could not be read. ${messageOf(error)}` : summary}</p>
      <ul>
        {BANDS.map(({ band, range }) => (
          <li key={band}>
            <span className={`reading-shade reading-shade-${band}`}>{range}</span>
          </li>
        ))}
        <li>
          <span className="reading-shade reading-shade-untested">never tested</span>
        </li>
      </ul>
    </section>
  );
}
