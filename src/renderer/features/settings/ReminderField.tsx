import { useId } from 'react';
import './field.css';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The hour of the daily reminder, as the system writes hours; off unless one is chosen. */
export function ReminderField({
  hour,
  onSave,
}: {
  readonly hour: number | null;
  readonly onSave: (hour: number | null) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        Remind me each day
      </label>
      <select
        id={id}
        className="field-input"
        value={hour ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onSave(target.value === '' ? null : Number(target.value))}
      >
        <option value="">Never</option>
        {HOURS.map((each) => (
          <option key={each} value={each}>
            {writeHour(each)}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="field-hint">
        Says how many cards are due while Lectern is open, and nothing on days when none is.
      </p>
    </div>
  );
}

function writeHour(hour: number): string {
  return new Date(2000, 0, 1, hour).toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' });
}
