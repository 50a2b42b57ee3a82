import { X } from 'lucide-react';
import './said-line.css';

/** One line that says what was just done, until it is hidden or something else is done. */
export function SaidLine({
  said,
  floats = false,
  onHide,
}: {
  readonly said: string | undefined;
  /** Over the screen, at the foot of the window. */
  readonly floats?: boolean;
  readonly onHide: () => void;
}) {
  return (
    <div aria-live="polite">
      {said && (
        <p className={floats ? 'said-line said-line-floating' : 'said-line'}>
          {said}
          <button type="button" className="said-hide" aria-label="Hide this line" onClick={onHide}>
            <X size={18} aria-hidden="true" />
          </button>
        </p>
      )}
    </div>
  );
}
