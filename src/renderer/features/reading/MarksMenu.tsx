import { Underline } from 'lucide-react';
import { Kbd } from '../../ui/Kbd.tsx';
import { Popup } from '../../ui/Popup.tsx';
import { LEGEND } from './kinds.ts';
import type { Shown } from './use-shown.ts';

/** What the lines under names mean, and switches to read without them. */
export function MarksMenu({
  shown,
  onToggle,
  notes,
}: {
  readonly shown: Shown;
  readonly onToggle: (mark: keyof Shown) => void;
  /** How many notes the article has. */
  readonly notes: number;
}) {
  return (
    <Popup className="reading-tool" name="Marks" icon={<Underline size={20} aria-hidden="true" />}>
      <div className="reading-menu">
        <label className="reading-switch">
          <input type="checkbox" checked={shown.names} onChange={() => onToggle('names')} />
          <span>Mark names</span>
          <Kbd>M</Kbd>
        </label>
        <ul className="reading-legend">
          {LEGEND.map(({ line, names }) => (
            <li key={line}>
              <span className={`reading-line-${line}`}>{names}</span>
            </li>
          ))}
        </ul>
        {notes > 0 && (
          <label className="reading-switch">
            <input type="checkbox" checked={shown.notes} onChange={() => onToggle('notes')} />
            <span>Editor’s notes</span>
            <Kbd>N</Kbd>
          </label>
        )}
      </div>
    </Popup>
  );
}
