import { useDossier } from '../../../app/dossier.tsx';
import { Loaded } from '../../../app/Loaded.tsx';
import { useReply } from '../../../client/queries.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { AgendaPage } from './AgendaPage.tsx';
import './agenda.css';

/** What each meeting of the article was to consider. */
export function AgendaScreen() {
  const query = useReply('agenda.get', { dossier: useDossier().id });
  return (
    <Loaded query={query}>
      {(entries) =>
        entries.length > 0 ? (
          <AgendaPage entries={entries} />
        ) : (
          <EmptyState
            title="There is no agenda here"
            actions={<LinkButton href="/read">Read the article</LinkButton>}
          >
            This dossier knows of no meeting with items to consider.
          </EmptyState>
        )
      }
    </Loaded>
  );
}
