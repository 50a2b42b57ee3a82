import { ArrowLeft } from 'lucide-react';
import type { EvidenceView } from '../../../shared/model/fact.ts';
import { useKeys } from '../../app/keys.tsx';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { FactTags } from '../evidence/FactTags.tsx';
import './evidence-bar.css';

/** What the lit words prove, if anything, or that they are gone, and the way back. */
export function EvidenceBar({
  fact,
  gone,
  onBack,
}: {
  readonly fact: EvidenceView | undefined;
  /** Why nothing is lit. */
  readonly gone: string | undefined;
  readonly onBack: () => void;
}) {
  useKeys('Evidence', [{ keys: ['Escape', 'Backspace', 'b'], label: 'Back to where you were', run: onBack }]);
  return (
    <section
      className="reading-evidence"
      aria-label={fact || gone ? 'What the lit words prove' : 'Where the lit words stand'}
    >
      <div role="status">
        {gone && <p className="reading-evidence-statement">{gone}</p>}
        {fact && !gone && (
          <>
            <p className="reading-evidence-statement">{fact.statement}</p>
            <p className="reading-evidence-tags">
              <FactTags fact={fact} />
            </p>
          </>
        )}
      </div>
      <Button look="primary" onClick={onBack}>
        <ArrowLeft size={18} aria-hidden="true" />
        Back
        <Kbd>B</Kbd>
      </Button>
    </section>
  );
}
