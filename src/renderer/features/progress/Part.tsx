import { type ReactNode, useId } from 'react';
import { FIGURES, type FigureName } from '../../../shared/model/figures.ts';
import { Meaning } from '../../ui/charts/Meaning.tsx';

/** One part of the screen: its name, the sentence that says what it shows today, its terms, and the chart. */
export function Part({
  title,
  sentence,
  figures,
  children,
}: {
  readonly title: string;
  readonly sentence: string;
  /** What is explained here. */
  readonly figures: readonly FigureName[];
  readonly children?: ReactNode;
}) {
  const id = useId();
  return (
    <section className="progress-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="progress-sentence">{sentence.replaceAll(' %', '\u00a0%')}</p>
      <p className="progress-terms">
        <span className="unseen">What is counted: </span>
        {figures.map((name) => (
          <Meaning key={name} term={FIGURES[name].name} meaning={FIGURES[name].meaning} />
        ))}
      </p>
      {children}
    </section>
  );
}
