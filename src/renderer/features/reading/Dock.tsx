import { useLocation } from 'wouter';
import { messageOf } from '../../client/failure.ts';
import { Notice } from '../../ui/Notice.tsx';
import { EvidenceBar } from './EvidenceBar.tsx';
import type { Evidence } from './evidence-range.ts';
import { ResumeLine } from './ResumeLine.tsx';
import { goBack } from './travel.ts';

/** Floats at the foot of the window: what went wrong, what the lit words prove, where the text was opened. */
export function Dock({
  saveError,
  evidence,
  resumed,
  onTop,
  onDismiss,
}: {
  readonly saveError: Error | null;
  readonly evidence: Evidence | undefined;
  readonly resumed: boolean;
  readonly onTop: () => void;
  readonly onDismiss: () => void;
}) {
  const [, navigate] = useLocation();
  return (
    <div className="reading-dock">
      <Notice>{saveError ? `Your place could not be saved. ${messageOf(saveError)}` : undefined}</Notice>
      {evidence && <EvidenceBar fact={evidence.fact} gone={evidence.gone} onBack={() => goBack(navigate)} />}
      {resumed && <ResumeLine onTop={onTop} onDismiss={onDismiss} />}
    </div>
  );
}
