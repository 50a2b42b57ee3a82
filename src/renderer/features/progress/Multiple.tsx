import type { ReactNode } from 'react';

/** One of several small charts of the same kind, under its name. */
export function Multiple({ head, children }: { readonly head: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="progress-multiple">
      <h3>{head}</h3>
      {children}
    </div>
  );
}
