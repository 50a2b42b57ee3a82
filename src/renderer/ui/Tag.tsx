import type { ReactNode } from 'react';
import './tag.css';

/** A small label beside a text. */
export function Tag({ icon, children }: { readonly icon?: ReactNode; readonly children: ReactNode }) {
  return (
    <span className="tag">
      {icon}
      {children}
    </span>
  );
}
