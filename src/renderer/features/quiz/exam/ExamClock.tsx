import { Timer } from 'lucide-react';
import { EXTENSION, nearEnd, type QuizClock } from '../../../../shared/model/quiz-clock.ts';
import { useKeys } from '../../../app/keys.tsx';
import { useSettings } from '../../../app/use-settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { plural } from '../../../ui/plural.ts';
import { writeClock } from './clock-words.ts';

const MORE = plural(EXTENSION / 60_000, 'minute');

/** The time of an exam, which can be hidden, and before its end a warning with the way to more time. */
export function ExamClock({ clock, onExtend }: { readonly clock: QuizClock; readonly onExtend: () => void }) {
  const { settings, change } = useSettings();
  const { used, limit } = clock;
  const near = nearEnd(clock);
  const isShown = settings?.clockShown !== false || near !== 'far';
  const toggle = () => change({ clockShown: settings?.clockShown === false });
  useKeys('Exam', [
    { keys: ['c'], label: settings?.clockShown === false ? 'Show the clock' : 'Hide the clock', run: toggle },
    { keys: ['+'], label: `${MORE} more`, isIdle: limit === undefined, run: onExtend },
  ]);
  return (
    <div className="exam-clock" data-near={near}>
      <p className="exam-time" role="timer" aria-live="off">
        <Timer size={16} aria-hidden="true" />
        {!isShown && 'Clock hidden'}
        {isShown && (limit === undefined ? `${writeClock(used)} used` : `${writeClock(limit - used)} left`)}
      </p>
      <p role="status" className={near === 'far' ? 'unseen' : 'exam-warning'}>
        {near === 'soon' && 'The time is nearly up.'}
        {near === 'now' && 'The last half minute.'}
      </p>
      {limit !== undefined && (
        <Button look="quiet" onClick={onExtend} aria-keyshortcuts="+">
          {MORE} more <Kbd>+</Kbd>
        </Button>
      )}
      {near === 'far' && (
        <Button look="quiet" onClick={toggle} aria-keyshortcuts="c">
          {settings?.clockShown === false ? 'Show the clock' : 'Hide the clock'} <Kbd>C</Kbd>
        </Button>
      )}
    </div>
  );
}
