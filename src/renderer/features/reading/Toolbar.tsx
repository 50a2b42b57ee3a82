import type { ReactNode, Ref } from 'react';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import './toolbar.css';

/** Stays at the top of the text: how far, how long, and the tools of the reader. */
export function Toolbar({
  ref,
  left,
  read,
  children,
}: {
  readonly ref: Ref<HTMLDivElement>;
  /** The time left, in words. */
  readonly left: string;
  /** The part read, from 0 to 1. */
  readonly read: number;
  readonly children: ReactNode;
}) {
  return (
    <div ref={ref} className="reading-toolbar">
      <p className="reading-left">{left}</p>
      {children}
      <ProgressBar label="Read so far" value={read} max={1} />
    </div>
  );
}
