import { X } from 'lucide-react';
import './said-line.css';

/** One line at the foot of the window that says what was just done. */
export function SaidLine({
  said,
  onHide,
}: {
  readonly said: string | undefined;
  readonly onHide: () => void;
}) {
  return (
    <div aria-live="polite">
      {said && (
        <p className="said-line">
          {said}
          <button type="button" className="said-hide" aria-label="Hide this line" onClick={onHide}>
            <X size={18} aria-hidden="true" />
          </button>
        </p>
      )}
    </div>
  );
}
