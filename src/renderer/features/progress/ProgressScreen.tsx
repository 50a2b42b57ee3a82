import { useLocation, useSearch } from 'wouter';
import { useDossier } from '../../app/dossier.tsx';
import { useKeys } from '../../app/keys.tsx';
import { messageOf } from '../../client/failure.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { ProgressPage } from './ProgressPage.tsx';
import { useProgress } from './use-progress.ts';

/** How learning goes; `?topic=ID` shows one topic. */
export function ProgressScreen() {
  const dossier = useDossier();
  const [, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('topic');
  const topic = dossier.topics.find(({ id }) => id === asked)?.id;
  const { progress, error, retry } = useProgress({ dossier: dossier.id, topic });
  useKeys('Progress', [{ keys: ['Enter'], label: 'Review', run: () => navigate('/review') }]);
  if (error) return <Problem message={messageOf(error)} onRetry={retry} />;
  if (progress === undefined) return <Waiting />;
  if (topic === undefined && progress.calendar.days.length === 0 && progress.memory.cards === 0) {
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
      onTopic={(next) =>
        navigate(next === undefined ? '/progress' : `/progress?topic=${encodeURIComponent(next)}`, {
          replace: true,
        })
      }
    />
  );
}
