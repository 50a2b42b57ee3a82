import { ALargeSmall, Underline } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Popup } from '../../ui/Popup.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import './toolbar.css';

/** Stays at the top of the text: how far, how long, and the two menus. */
export function Toolbar({
  ref,
  left,
  read,
  marksMenu,
  textMenu,
}: {
  readonly ref: Ref<HTMLDivElement>;
  /** The time left, in words. */
  readonly left: string;
  /** The part read, from 0 to 1. */
  readonly read: number;
  readonly marksMenu: ReactNode;
  readonly textMenu: ReactNode;
}) {
  return (
    <div ref={ref} className="reading-toolbar">
      <p className="reading-left">{left}</p>
      <Popup className="reading-tool" name="Marks" icon={<Underline size={20} aria-hidden="true" />}>
        {marksMenu}
      </Popup>
      <Popup
        className="reading-tool"
        name="Text and theme"
        icon={<ALargeSmall size={22} aria-hidden="true" />}
      >
        {textMenu}
      </Popup>
      <ProgressBar label="Read so far" value={read} max={1} />
    </div>
  );
}
