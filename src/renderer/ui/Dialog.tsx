import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import './dialog.css';

/** A native modal dialog: Escape closes it and the focus returns by itself. */
export function Dialog({
  title,
  onClose,
  keepsOpen = false,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  /** A press beside it does not close it: there is something in it to lose. */
  readonly keepsOpen?: boolean;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  // At once: the browser's own event comes too late, and would close what a key pressed right after has opened.
  const close = () => {
    dialog.current?.close();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A field within may cancel something of its own.
        if (event.target !== dialog.current) return;
        event.preventDefault();
        close();
      }}
      onClose={onClose}
      closedby={keepsOpen ? 'closerequest' : 'any'}
    >
      <header className="dialog-header">
        <h2 id={titleId} className="dialog-title">
          {title}
        </h2>
        <button type="button" className="dialog-close" onClick={close}>
          <X size={20} aria-hidden="true" />
          <span className="unseen">Close</span>
        </button>
      </header>
      {children}
    </dialog>
  );
}
