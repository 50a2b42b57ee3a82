import type { ReactNode } from 'react';

/** Something that could be done, in a line or two, with the way to it. */
export function Step({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="today-step">
      <div className="today-step-text">
        <h2>{title}</h2>
        {children}
      </div>
      {action}
    </section>
  );
}
