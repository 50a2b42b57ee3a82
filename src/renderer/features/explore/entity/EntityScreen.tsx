import { useDossier } from '../../../app/dossier.tsx';
import { Loaded } from '../../../app/Loaded.tsx';
import { CallFailure } from '../../../client/failure.ts';
import { useReply } from '../../../client/queries.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { EntityPage } from './EntityPage.tsx';
import './entity.css';

/** All that is known of one person, body, place or whatever else the article names. */
export function EntityScreen({ id }: { readonly id: string }) {
  const query = useReply('entity.get', { dossier: useDossier().id, entity: id });
  if (query.error instanceof CallFailure && query.error.error.kind === 'not-found') {
    return (
      <EmptyState
        title="There is no such name"
        actions={<LinkButton href="/explore/people">Go to People and bodies</LinkButton>}
      >
        The dossier does not know it, or no longer does.
      </EmptyState>
    );
  }
  return <Loaded query={query}>{(view) => <EntityPage view={view} />}</Loaded>;
}
