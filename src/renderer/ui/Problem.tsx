import { Button } from './Button.tsx';
import './states.css';

/** A failure in plain words, with a way to try again. */
export function Problem({
  message,
  onRetry,
}: {
  readonly message: string;
  readonly onRetry?: (() => void) | undefined;
}) {
  return (
    <div className="state" role="alert">
      <p className="state-text">{message}</p>
      {onRetry && (
        <div className="state-actions">
          <Button onClick={onRetry}>Try again</Button>
        </div>
      )}
    </div>
  );
}
