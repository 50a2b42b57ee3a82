import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReviewCalendar } from '../../../shared/model/progress.ts';
import { useKeys } from '../../app/keys.tsx';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { writeDay } from '../exam/exam-words.ts';

/** Which year the charts of the past look at, and the ways to the years around it. */
export function YearPager({
  calendar: { first, last, earliest },
  back,
  onBack,
}: {
  readonly calendar: ReviewCalendar;
  readonly back: number;
  readonly onBack: (back: number) => void;
}) {
  const hasEarlier = earliest !== undefined && earliest < first;
  const earlier = () => hasEarlier && onBack(back + 1);
  const later = () => back > 0 && onBack(back - 1);
  useKeys('Progress', [
    { keys: [','], label: 'A year earlier', isIdle: !hasEarlier, run: earlier },
    { keys: ['.'], label: 'A year later', isIdle: back === 0, run: later },
  ]);
  if (!hasEarlier && back === 0) return null;
  return (
    <nav className="progress-years" aria-label="Years">
      {/* Not disabled at the ends, where it would lose the focus. */}
      <Button look="quiet" onClick={earlier} aria-disabled={!hasEarlier} aria-keyshortcuts=",">
        <ArrowLeft size={16} aria-hidden="true" />A year earlier <Kbd>,</Kbd>
      </Button>
      <p role="status">
        {writeDay(first)} – {writeDay(last)}
      </p>
      <Button look="quiet" onClick={later} aria-disabled={back === 0} aria-keyshortcuts=".">
        A year later <Kbd>.</Kbd>
        <ArrowRight size={16} aria-hidden="true" />
      </Button>
    </nav>
  );
}
