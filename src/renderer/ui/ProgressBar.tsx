import './progress-bar.css';

/** A thin line that says how far something is; the label says it in words. */
export function ProgressBar({
  label,
  value,
  max,
  tone = 'accent',
}: {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly tone?: 'accent' | 'right';
}) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div
      className={`progress progress-${tone}`}
      role="progressbar"
      aria-label={label}
      aria-valuenow={Math.round(share * 100)}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <div className="progress-done" style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
