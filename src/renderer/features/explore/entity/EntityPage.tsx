import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import type { EntityView } from '../../../../shared/model/entity.ts';
import { useHeading } from '../../../app/heading.ts';
import { useKeys } from '../../../app/keys.tsx';
import { useReturn } from '../../../app/use-return.ts';
import { Button } from '../../../ui/Button.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { plural } from '../../../ui/plural.ts';
import { Tag } from '../../../ui/Tag.tsx';
import { Recall } from '../../knowledge/Recall.tsx';
import { KINDS } from '../../reading/kinds.ts';
import { studyLink } from '../../study/study-link.ts';
import { entityLink } from '../entity-link.ts';
import { FactList } from '../FactList.tsx';
import { mapLink } from '../map/map-link.ts';
import { Namings } from './Namings.tsx';

/** Who or what it is, its facts, and every passage that names it. */
export function EntityPage({ view }: { readonly view: EntityView }) {
  const { entity, standing, namedIn, facts, knowledge } = view;
  const page = useRef<HTMLDivElement>(null);
  const { hasReturned, onClickCapture } = useReturn(page);
  const heading = useHeading(entity.name, { subject: entity.id, keepsFocus: hasReturned });
  const [, navigate] = useLocation();
  const back = () => (window.history.length > 1 ? window.history.back() : navigate('/explore/people'));
  useKeys('Name', [{ keys: ['Escape', 'Backspace', 'b'], label: 'Back to where you were', run: back }]);
  const { isMapped } = view;
  const { role, office, within, country, members } = standing;
  return (
    <div ref={page} onClickCapture={onClickCapture}>
      <Button look="quiet" className="entity-back" onClick={back}>
        <ArrowLeft size={18} aria-hidden="true" />
        Back
        <Kbd>B</Kbd>
      </Button>
      <header>
        <p className="entity-kind">
          {KINDS[entity.kind].name}
          {role && ` · ${role}`}
        </p>
        <h1 className="explore-title" ref={heading} tabIndex={-1}>
          {entity.name}
        </h1>
        <p className="explore-lead">
          {entity.description} {entity.describedBy === 'editor' && <Tag>Editor’s note</Tag>}
        </p>
      </header>
      <dl className="entity-standing">
        {office && <Row term="Office">{office}</Row>}
        {within && (
          <Row term="Belongs to">
            <Link href={entityLink(within.id)}>{within.name}</Link>
          </Row>
        )}
        {country && (
          <Row term="Country">
            <Link href={entityLink(country.id)}>{country.name}</Link>
          </Row>
        )}
        {members.length > 0 && (
          <Row term={entity.kind === 'country' ? 'From here' : 'Belonging to it'}>
            <ul className="entity-members">
              {members.map(({ id, name }) => (
                <li key={id}>
                  <Link href={entityLink(id)}>{name}</Link>
                </li>
              ))}
            </ul>
          </Row>
        )}
        {isMapped && (
          <Row term="Where">
            <Link href={mapLink(entity.id)}>Show on the map</Link>
          </Row>
        )}
        <Row term="What you know">
          <Recall knowledge={knowledge} />
        </Row>
      </dl>
      <section className="entity-part" aria-labelledby="entity-facts">
        <h2 id="entity-facts">{facts.length > 0 ? plural(facts.length, 'fact') : 'No facts'}</h2>
        {facts.length > 0 ? (
          <>
            <p className="explore-lead">
              <Link href={studyLink(`entity:${entity.id}`)}>Study the cards about it</Link>
            </p>
            <FactList facts={facts} />
          </>
        ) : (
          <p className="explore-lead">The dossier has no fact about it.</p>
        )}
      </section>
      <section className="entity-part" aria-labelledby="entity-namings">
        <h2 id="entity-namings">
          {namedIn.length > 0 ? `Named in ${plural(namedIn.length, 'passage')}` : 'Not named as such'}
        </h2>
        {namedIn.length > 0 ? (
          <Namings namings={namedIn} />
        ) : (
          <p className="explore-lead">The article speaks of it in other words.</p>
        )}
      </section>
    </div>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
