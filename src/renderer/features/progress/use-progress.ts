import { useMemo, useState } from 'react';
import type { Params, Reply } from '../../../shared/contract/methods.ts';
import { useReply } from '../../client/queries.ts';

/** Everything that the screen shows. */
export type Progress = {
  readonly today: Reply<'progress.today'>;
  readonly calendar: Reply<'progress.calendar'>;
  readonly forecast: Reply<'progress.forecast'>;
  readonly retention: Reply<'progress.retention'>;
  readonly memory: Reply<'progress.memory'>;
  readonly answers: Reply<'progress.answers'>;
  readonly hours: Reply<'progress.hours'>;
  readonly knowledge: Reply<'progress.knowledge'>;
};

/** Asks for all charts at once; what is shown stays until the charts of another topic are all there. */
export function useProgress(
  scope: Params<'progress.today'>,
  back: number,
): {
  readonly progress: Progress | undefined;
  readonly error: Error | undefined;
  readonly retry: () => void;
} {
  const today = useReply('progress.today', scope);
  const inYear = { ...scope, back };
  const calendar = useReply('progress.calendar', inYear);
  const forecast = useReply('progress.forecast', scope);
  const retention = useReply('progress.retention', inYear);
  const memory = useReply('progress.memory', scope);
  const answers = useReply('progress.answers', inYear);
  const hours = useReply('progress.hours', inYear);
  const knowledge = useReply('progress.knowledge', scope);
  const replies = [today, calendar, forecast, retention, memory, answers, hours, knowledge];
  const fresh = useGathered({
    today: today.data,
    calendar: calendar.data,
    forecast: forecast.data,
    retention: retention.data,
    memory: memory.data,
    answers: answers.data,
    hours: hours.data,
    knowledge: knowledge.data,
  });
  const [shown, setShown] = useState(fresh);
  if (fresh !== undefined && fresh !== shown) setShown(fresh);
  return {
    progress: fresh ?? shown,
    error: replies.find(({ error }) => error !== null)?.error ?? undefined,
    retry: () => {
      for (const { refetch } of replies) void refetch();
    },
  };
}

/** All parts in one, the same one as long as they are; nothing while one is missing. */
function useGathered({
  today,
  calendar,
  forecast,
  retention,
  memory,
  answers,
  hours,
  knowledge,
}: { readonly [Part in keyof Progress]: Progress[Part] | undefined }): Progress | undefined {
  return useMemo(() => {
    if (!today || !calendar || !forecast || !retention) return undefined;
    if (!memory || !answers || !hours || !knowledge) return undefined;
    return { today, calendar, forecast, retention, memory, answers, hours, knowledge };
  }, [today, calendar, forecast, retention, memory, answers, hours, knowledge]);
}
