import { useLocation, useSearch } from 'wouter';
import type { TopicId } from '../../../shared/model/ids.ts';
import { useDossier } from '../../app/dossier.tsx';
import { useKeys } from '../../app/keys.tsx';
import { messageOf } from '../../client/failure.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { ProgressPage } from './ProgressPage.tsx';
import { useProgress } from './use-progress.ts';

/** How learning goes; `?topic=ID` shows one topic, `?back=N` the past as it was so many years ago. */
export function ProgressScreen() {
  const dossier = useDossier();
  const [, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch());
  const topic = dossier.topics.find(({ id }) => id === asked.get('topic'))?.id;
  const back = Math.max(0, Math.min(MOST_YEARS, Math.trunc(Number(asked.get('back'))) || 0));
  const { progress, error, retry } = useProgress({ dossier: dossier.id, topic }, back);
  useKeys('Progress', [{ keys: ['Enter'], label: 'Review', run: () => navigate('/review') }]);
  if (error) return <Problem message={messageOf(error)} onRetry={retry} />;
  if (progress === undefined) return <Waiting />;
  if (topic === undefined && progress.calendar.earliest === undefined && progress.memory.cards === 0) {
    return (
      <EmptyState
        title="Nothing to show yet"
        actions={
          <LinkButton href="/review" look="primary">
            Review the first cards
          </LinkButton>
        }
      >
        From your first answer on, this page shows how often you learn, what you remember and what comes back
        when.
      </EmptyState>
    );
  }
  return (
    <ProgressPage
      progress={progress}
      topic={topic}
      back={back}
      onTopic={(next) => navigate(address(next, back), { replace: true })}
      onBack={(next) => navigate(address(topic, next), { replace: true })}
    />
  );
}

/** As far back as the core looks. */
const MOST_YEARS = 200;

function address(topic: TopicId | undefined, back: number): string {
  const query = new URLSearchParams({
    ...(topic === undefined ? {} : { topic }),
    ...(back === 0 ? {} : { back: String(back) }),
  }).toString();
  return query === '' ? '/progress' : `/progress?${query}`;
}
