import { X } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';

/** Says that the text was opened where the reader stopped, and offers the top. */
export function ResumeLine({
  onTop,
  onDismiss,
}: {
  readonly onTop: () => void;
  readonly onDismiss: () => void;
}) {
  return (
    <div className="reading-resume" role="status">
      <span>Continued where you stopped</span>
      <Button look="quiet" onClick={onTop}>
        Start from the top
      </Button>
      <button type="button" className="reading-tool" aria-label="Hide this line" onClick={onDismiss}>
        <X size={18} aria-hidden="true" />
      </button>
    </div>
  );
}
