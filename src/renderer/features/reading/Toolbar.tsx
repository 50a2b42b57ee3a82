import { ALargeSmall, Underline } from 'lucide-react';
import { type ReactNode, type Ref, useRef, useState } from 'react';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Floating } from './Floating.tsx';
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
      <Menu name="Marks" icon={<Underline size={20} aria-hidden="true" />}>
        {marksMenu}
      </Menu>
      <Menu name="Text and theme" icon={<ALargeSmall size={22} aria-hidden="true" />}>
        {textMenu}
      </Menu>
      <ProgressBar label="Read so far" value={read} max={1} />
    </div>
  );
}

function Menu({
  name,
  icon,
  children,
}: {
  readonly name: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="reading-tool"
        aria-label={name}
        title={name}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {icon}
      </button>
      {open && (
        <Floating anchor={button} label={name} onClose={() => setOpen(false)}>
          {children}
        </Floating>
      )}
    </>
  );
}
