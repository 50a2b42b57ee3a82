import { useDossier } from '../../../app/dossier.tsx';
import { Loaded } from '../../../app/Loaded.tsx';
import { useReply } from '../../../client/queries.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { TimelinePage } from './TimelinePage.tsx';
import './timeline.css';

/** What happened when, by the article. */
export function TimelineScreen() {
  const query = useReply('timeline.get', { dossier: useDossier().id });
  return (
    <Loaded query={query}>
      {(entries) =>
        entries.length > 0 ? (
          <TimelinePage entries={entries} />
        ) : (
          <EmptyState
            title="There is no time to show"
            actions={<LinkButton href="/read">Read the article</LinkButton>}
          >
            This dossier does not say when anything in its article happened.
          </EmptyState>
        )
      }
    </Loaded>
  );
}
