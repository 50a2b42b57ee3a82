import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { messageOf } from '../../client/failure.ts';
import { Notice } from '../../ui/Notice.tsx';
import { EvidenceBar } from './EvidenceBar.tsx';
import type { Evidence } from './evidence-range.ts';
import { ResumeLine } from './ResumeLine.tsx';
import { goBack } from './travel.ts';

/** Floats at the foot of the window: what went wrong, what the lit words prove, where the text was opened. */
export function Dock({
  placeError,
  choiceError,
  evidence,
  resumed,
  onTop,
  onDismiss,
  children,
}: {
  readonly placeError: Error | null;
  readonly choiceError: Error | null;
  readonly evidence: Evidence | undefined;
  readonly resumed: boolean;
  readonly onTop: () => void;
  readonly onDismiss: () => void;
  readonly children?: ReactNode;
}) {
  const [, navigate] = useLocation();
  return (
    <div className="reading-dock">
      <Notice>{describe('Your place', placeError) ?? describe('Your choice', choiceError)}</Notice>
      {children}
      {evidence && <EvidenceBar fact={evidence.fact} gone={evidence.gone} onBack={() => goBack(navigate)} />}
      {resumed && <ResumeLine onTop={onTop} onDismiss={onDismiss} />}
    </div>
  );
}

function describe(what: string, error: Error | null): string | undefined {
  return error ? `${what} could not be saved. ${messageOf(error)}` : undefined;
}
