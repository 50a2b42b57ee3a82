import { type ReactNode, useRef, useState } from 'react';
import { Floating } from './Floating.tsx';

/** A button that opens a small card beside itself. */
export function Popup({
  name,
  icon,
  className,
  children,
}: {
  readonly name: string;
  readonly icon: ReactNode;
  readonly className: string;
  /** What the card holds; a function is given the way to close it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        title={name}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {icon}
      </button>
      {open && (
        <Floating anchor={button} label={name} onClose={close}>
          {typeof children === 'function' ? children(close) : children}
        </Floating>
      )}
    </>
  );
}
