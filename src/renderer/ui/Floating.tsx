import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import './floating.css';

/**
 * A small card in the top layer beside the element it belongs to. The browser closes it on Escape and on a
 * press elsewhere, and gives the focus back.
 */
export function Floating({
  anchor,
  label,
  onClose,
  children,
}: {
  readonly anchor: HTMLElement | RefObject<HTMLElement | null>;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = anchor instanceof HTMLElement ? anchor : anchor.current;
    const shown = card.current;
    if (!element || !shown) return;
    element.dataset.open = '';
    if (shown.matches(':popover-open')) shown.hidePopover();
    // What has the focus when the card opens gets it back when the card closes.
    element.focus({ preventScroll: true });
    shown.showPopover();
    shown.focus({ preventScroll: true });
    return () => {
      delete element.dataset.open;
    };
  }, [anchor]);
  return (
    <div
      ref={card}
      popover="auto"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className="floating"
      onToggle={(event) => {
        // React lets the folding of what is inside bubble up to here.
        if (event.target === event.currentTarget && event.newState === 'closed') onClose();
      }}
    >
      {children}
    </div>
  );
}
