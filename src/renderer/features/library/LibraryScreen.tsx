import { Layers, Table } from 'lucide-react';
import { useLocation } from 'wouter';
import { useDossier } from '../../app/dossier.tsx';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { Loaded } from '../../app/Loaded.tsx';
import { useReply } from '../../client/queries.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { plural } from '../../ui/plural.ts';
import { TopicIcon } from '../evidence/TopicTag.tsx';
import { browserLink } from './browser/use-browser-address.ts';
import './library.css';

/** The dossiers on the shelf, each with the way to its cards. */
export function LibraryScreen() {
  const [, navigate] = useLocation();
  const heading = useHeading('Library');
  const open = useDossier();
  const library = useReply('library.list', {});
  const filters = useReply('filters.list', { dossier: open.id });
  useKeys('Library', [{ keys: ['Enter'], label: 'Browse the cards', run: () => navigate(browserLink('')) }]);
  return (
    <div className="library">
      <h1 className="library-title" ref={heading} tabIndex={-1}>
        Library
      </h1>
      <Loaded query={library}>
        {(dossiers) => (
          <ul className="library-list">
            {dossiers.map(({ id, title, dateline, source, topics, facts, cards }) => (
              <li key={id} className="library-dossier">
                <h2>{title}</h2>
                <p className="library-dateline">
                  {dateline} · {source}
                </p>
                <p>
                  {plural(facts, 'fact')} and {plural(cards, 'card')} under {plural(topics.length, 'topic')}.
                </p>
                {id === open.id && (
                  <>
                    <div className="library-actions">
                      <LinkButton href={browserLink('')} look="primary">
                        <Table size={18} aria-hidden="true" />
                        Browse the cards
                      </LinkButton>
                      <LinkButton href="/study">
                        <Layers size={18} aria-hidden="true" />
                        Study a part of them
                      </LinkButton>
                    </div>
                    <ul className="library-ways" aria-label="Cards by topic">
                      {topics.map((topic, order) => (
                        <li key={topic.id}>
                          <LinkButton href={browserLink(`topic:${topic.id}`)} look="quiet">
                            <TopicIcon order={order} />
                            {topic.name}
                          </LinkButton>
                        </li>
                      ))}
                    </ul>
                    {(filters.data?.length ?? 0) > 0 && (
                      <>
                        <h3 className="library-sub">Saved filters</h3>
                        <ul className="library-ways">
                          {filters.data?.map((filter) => (
                            <li key={filter.id}>
                              <LinkButton href={browserLink(filter.search)} look="quiet">
                                {filter.name}
                              </LinkButton>
                            </li>
                          ))}
                        </ul>
                      </>
                    )}
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </div>
  );
}
