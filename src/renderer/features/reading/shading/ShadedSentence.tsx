import { type ReactNode, useContext } from 'react';
import { ShadesContext } from '../marks-context.ts';
import { RecallSign } from './RecallSign.tsx';

/** A sentence, tinted while the learner wants to see how well she knows it; her text stays where it is. */
export function ShadedSentence({
  start,
  children,
}: {
  /** The offset of the article at which it begins. */
  readonly start: number;
  readonly children: ReactNode;
}) {
  const shade = useContext(ShadesContext).get(start);
  return (
    <span className={shade && `reading-shade reading-shade-${shade.band}`}>
      {children}
      {shade && <RecallSign shade={shade} />}
    </span>
  );
}
