import { TriangleAlert } from 'lucide-react';
import type { DraftPreview } from '../../../shared/model/own-card.ts';
import { ClozeText } from '../../ui/ClozeText.tsx';
import { plural } from '../../ui/plural.ts';

/** The cards as they would be asked, and what the learner may want to mend. */
export function CardPreview({
  preview,
  advice,
}: {
  readonly preview: DraftPreview | undefined;
  /** What the editor itself has to say, for example that no sentence proves the card. */
  readonly advice: readonly string[];
}) {
  const cards = preview?.problem === undefined ? (preview?.cards ?? []) : [];
  const warnings = [...(preview?.warnings ?? []), ...advice];
  return (
    <section className="card-preview" aria-label="Preview">
      <p className="editor-label" role="status">
        {preview?.problem ?? (cards.length > 0 ? `Makes ${plural(cards.length, 'card')}` : 'Preview')}
      </p>
      <ol className="card-preview-list">
        {cards.map(({ number, form, front, back }) => (
          <li key={number} className="card-preview-card">
            <p className="card-preview-front">{form === 'cloze' ? <ClozeText text={front} /> : front}</p>
            <p className="card-preview-back">
              <span className="unseen">Answer: </span>
              {back}
            </p>
          </li>
        ))}
      </ol>
      <ul className="card-preview-warnings" aria-live="polite">
        {warnings.map((warning) => (
          <li key={warning}>
            <TriangleAlert size={16} aria-hidden="true" />
            {warning}
          </li>
        ))}
      </ul>
    </section>
  );
}
