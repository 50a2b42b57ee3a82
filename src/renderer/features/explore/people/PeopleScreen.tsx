import { useDossier } from '../../../app/dossier.tsx';
import { Loaded } from '../../../app/Loaded.tsx';
import { useReply } from '../../../client/queries.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { PeoplePage } from './PeoplePage.tsx';
import './people.css';

/** Everyone the article names, and every organisation. */
export function PeopleScreen() {
  const query = useReply('people.list', { dossier: useDossier().id });
  return (
    <Loaded query={query}>
      {(people) =>
        people.figures.length > 0 ? (
          <PeoplePage people={people} />
        ) : (
          <EmptyState
            title="Nobody is named here"
            actions={<LinkButton href="/read">Read the article</LinkButton>}
          >
            This dossier knows no people and no bodies of its article.
          </EmptyState>
        )
      }
    </Loaded>
  );
}
