import { messageOf } from '../../../client/failure.ts';
import { BANDS } from './shades.ts';
import type { Shading } from './use-shading.ts';
import './shading.css';

const UNTESTED = { band: 'untested', range: 'never tested', brief: 'never' } as const;

/** What the tints mean, and what they come to. */
export function RecallLegend({ shading: { summary, error } }: { readonly shading: Shading }) {
  return (
    <section className="reading-recall-legend" aria-label="Recall shading">
      <p role="status">{error ? `Your recall could not be read. ${messageOf(error)}` : summary}</p>
      <ul>
        {[...BANDS, UNTESTED].map(({ band, range, brief }) => (
          <li key={band} className={`reading-shade reading-shade-${band}`}>
            <span className="reading-recall-range">{range}</span>
            <span className="reading-recall-brief">{brief}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
