import { Compass, Layers } from 'lucide-react';
import { Link } from 'wouter';
import type { EntitySummary } from '../../../../shared/model/article.ts';
import type { EntityView } from '../../../../shared/model/entity.ts';
import { useDossier } from '../../../app/dossier.tsx';
import { Loaded } from '../../../app/Loaded.tsx';
import { useReply } from '../../../client/queries.ts';
import { Button } from '../../../ui/Button.tsx';
import { Floating } from '../../../ui/Floating.tsx';
import { plural } from '../../../ui/plural.ts';
import { Tag } from '../../../ui/Tag.tsx';
import { entityLink } from '../../explore/entity-link.ts';
import { FactList } from '../../explore/FactList.tsx';
import { sentenceOfKnowledge } from '../../knowledge/recall-words.ts';
import { studyLink } from '../../study/study-link.ts';
import { KINDS } from '../kinds.ts';
import { NamingLinks } from './NamingLinks.tsx';
import './entity-card.css';

/** Who or what a name in the text is, where else it stands, its facts, and how well the learner knows it. */
export function EntityCard({
  entity,
  anchor,
  onNext,
  onClose,
}: {
  readonly entity: EntitySummary;
  readonly anchor: HTMLElement;
  /** Goes on to the next place that names it; none where it is named once. */
  readonly onNext: (() => void) | undefined;
  readonly onClose: () => void;
}) {
  const { name } = KINDS[entity.kind];
  const query = useReply('entity.get', { dossier: useDossier().id, entity: entity.id });
  return (
    <Floating anchor={anchor} label={`${entity.name}, ${name.toLowerCase()}`} onClose={onClose}>
      <div className="entity-card">
        <p className="reading-card-kind">
          <span className={`reading-line-${entity.kind}`}>{name}</span>
        </p>
        <p className="reading-card-name">{entity.name}</p>
        <p className="reading-card-text">
          {entity.description} {entity.describedBy === 'editor' && <Tag>Editor’s note</Tag>}
        </p>
        <Loaded query={query}>{(view) => <Details view={view} />}</Loaded>
        <div className="reading-card-foot">
          <Link href={entityLink(entity.id)} className="evidence-link">
            <Compass size={16} aria-hidden="true" />
            Show in Explore
          </Link>
          <Link href={studyLink(`entity:${entity.id}`)} className="evidence-link">
            <Layers size={16} aria-hidden="true" />
            Study its cards
          </Link>
          {onNext && (
            <Button look="quiet" onClick={onNext}>
              Next place
            </Button>
          )}
        </div>
      </div>
    </Floating>
  );
}

function Details({ view: { namedIn, facts, knowledge } }: { readonly view: EntityView }) {
  return (
    <>
      <p className="entity-card-known">{sentenceOfKnowledge(knowledge)}</p>
      {namedIn.length > 0 && (
        <details className="entity-card-part" open={namedIn.length <= FEW}>
          <summary>Named in {plural(namedIn.length, 'passage')}</summary>
          <NamingLinks namings={namedIn} />
        </details>
      )}
      {facts.length > 0 && (
        <details className="entity-card-part" open={facts.length <= FEW}>
          <summary>{plural(facts.length, 'fact')}</summary>
          <FactList facts={facts} />
        </details>
      )}
    </>
  );
}

/** So many are shown at once; more open on demand, so that the card stays a card. */
const FEW = 2;
