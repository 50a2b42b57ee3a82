import type { ReactNode } from 'react';
import './states.css';

/** Says that there is nothing here and what to do about it. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className="state">
      <h1 className="state-title" tabIndex={-1}>
        {title}
      </h1>
      {children && <p className="state-text">{children}</p>}
      {actions && <div className="state-actions">{actions}</div>}
    </div>
  );
}
