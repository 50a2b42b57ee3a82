import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Optimising } from '../../../shared/model/optimise.ts';
import { assertNever } from '../../../shared/model/result.ts';
import { messageOf } from '../../client/failure.ts';
import { useCall, useReply } from '../../client/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import './field.css';

/** Milliseconds between two looks at a fit that is running. */
const LOOK_AGAIN = 400;

/** Fits the schedule to the learner's own memory, with progress and a way to stop. */
export function OptimisePart() {
  const { data, error } = useReply('optimise.get', {});
  const cache = useQueryClient();
  const options = { invalidates: ['optimise.get', 'workload.get', 'review.next'] } as const;
  const starting = useCall('optimise.start', options);
  const cancelling = useCall('optimise.cancel', options);
  const forgetting = useCall('optimise.forget', options);
  const isRunning = data?.progress !== undefined;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => void cache.invalidateQueries({ queryKey: ['optimise.get'] }), LOOK_AGAIN);
    return () => {
      clearInterval(timer);
      void cache.invalidateQueries({ queryKey: ['workload.get'] });
    };
  }, [isRunning, cache]);
  const problem = error ?? starting.error ?? cancelling.error ?? forgetting.error;

  return (
    <section className="field" aria-labelledby="optimise-title">
      <h3 id="optimise-title" className="field-label">
        Fit the schedule to your memory
      </h3>
      <Notice>{problem ? messageOf(problem) : undefined}</Notice>
      {data && (
        <>
          <p className="field-hint">{describe(data)}</p>
          {data.progress !== undefined && (
            <ProgressBar label={`${Math.round(100 * data.progress)} % done`} value={data.progress} max={1} />
          )}
          <p role="status" className="field-hint">
            {data.outcome && tellOutcome(data.outcome)}
          </p>
          <div className="field-actions">
            {isRunning ? (
              <Button onClick={() => cancelling.mutate({})}>Stop fitting</Button>
            ) : (
              <Button onClick={() => starting.mutate({})} disabled={data.telling < data.needed}>
                Fit now
              </Button>
            )}
            {data.isFitted && !isRunning && (
              <Button look="quiet" onClick={() => forgetting.mutate({})}>
                Use the published values again
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function describe({ telling, needed, isFitted }: Optimising): string {
  const now = isFitted
    ? 'Cards come back by values fitted to your own reviews.'
    : 'Cards come back by values published for all learners.';
  return telling < needed
    ? `${now} Fitting needs ${needed} reviews that came at least a day after the one before; you have ${telling}.`
    : `${now} ${telling} of your reviews can tell more.`;
}

function tellOutcome(outcome: NonNullable<Optimising['outcome']>): string {
  switch (outcome.kind) {
    case 'better':
      return `Done: what you recall is now predicted better (log-loss ${outcome.after.toFixed(4)} instead of ${outcome.before.toFixed(4)}).`;
    case 'no-better':
      return 'Done: nothing predicts your reviews better than the values in use, so they stay.';
    case 'missing':
      return 'This computer lacks the optional part that fits. Your schedule stays as it is.';
    case 'failed':
      return 'Fitting did not come to an end. Your schedule stays as it is; please try again.';
    default:
      return assertNever(outcome);
  }
}
