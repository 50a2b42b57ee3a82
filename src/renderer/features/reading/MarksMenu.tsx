import { Underline } from 'lucide-react';
import type { EntityKind } from '../../../shared/model/article.ts';
import type { Mark } from '../../../shared/model/settings.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Popup } from '../../ui/Popup.tsx';
import { KINDS } from './kinds.ts';
import type { Shading } from './shading/use-shading.ts';

/** What the lines under names mean, and a switch for each kind of mark. */
export function MarksMenu({
  kinds,
  hidden,
  onToggle,
  notes,
  shading,
}: {
  /** The kinds that the article names. */
  readonly kinds: readonly EntityKind[];
  readonly hidden: readonly Mark[];
  readonly onToggle: (mark: Mark) => void;
  /** How many notes the article has. */
  readonly notes: number;
  readonly shading: Shading;
}) {
  const areNamesHidden = hidden.includes('names');
  return (
    <Popup className="reading-tool" name="Marks" icon={<Underline size={20} aria-hidden="true" />}>
      <div className="reading-menu">
        <label className="reading-switch">
          <input type="checkbox" checked={!areNamesHidden} onChange={() => onToggle('names')} />
          <span>Mark names</span>
          <Kbd>M</Kbd>
        </label>
        <fieldset className="reading-kinds" disabled={areNamesHidden}>
          <legend className="unseen">Kinds of names</legend>
          {kinds.map((kind) => (
            <label key={kind} className="reading-switch">
              <input type="checkbox" checked={!hidden.includes(kind)} onChange={() => onToggle(kind)} />
              <span className={`reading-line-${kind}`}>{KINDS[kind].many}</span>
            </label>
          ))}
        </fieldset>
        {notes > 0 && (
          <label className="reading-switch">
            <input type="checkbox" checked={!hidden.includes('notes')} onChange={() => onToggle('notes')} />
            <span>Editor’s notes</span>
            <Kbd>N</Kbd>
          </label>
        )}
        <label className="reading-switch">
          <input type="checkbox" checked={shading.isOn} onChange={shading.toggle} />
          <span>Recall shading</span>
          <Kbd>T</Kbd>
        </label>
      </div>
    </Popup>
  );
}
