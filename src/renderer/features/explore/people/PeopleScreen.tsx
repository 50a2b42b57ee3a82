import type { Article, EntityKind } from '../../../../shared/model/article.ts';
import { useDossier } from '../../../app/dossier.tsx';
import { useHeading } from '../../../app/heading.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useReply } from '../../../client/queries.ts';
import { Tag } from '../../../ui/Tag.tsx';
import './people.css';

const SECTIONS: readonly { readonly kinds: readonly EntityKind[]; readonly title: string }[] = [
  { kinds: ['person'], title: 'People' },
  { kinds: ['organisation', 'body', 'force'], title: 'Organisations, bodies and forces' },
  { kinds: ['country'], title: 'Countries' },
];

/** Everyone the article names, and every organisation. */
export function PeopleScreen() {
  const query = useReply('article.get', { dossier: useDossier().id });
  return <Loaded query={query}>{(article) => <PeoplePage article={article} />}</Loaded>;
}

function PeoplePage({ article }: { readonly article: Article }) {
  const heading = useHeading('People and bodies');
  return (
    <>
      <h1 className="explore-title" ref={heading} tabIndex={-1}>
        People and bodies
      </h1>
      {SECTIONS.map(({ kinds, title }) => {
        const entities = article.entities.filter(({ kind }) => kinds.includes(kind));
        if (entities.length === 0) return null;
        return (
          <section key={title} className="people-section">
            <h2>{title}</h2>
            <ul className="people-list">
              {entities.map(({ id, name, description, describedBy }) => (
                <li key={id} className="people-entity">
                  <h3>{name}</h3>
                  <p>{description}</p>
                  {describedBy === 'editor' && <Tag>Editor’s note</Tag>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
