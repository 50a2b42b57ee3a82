import { type MouseEvent, useState } from 'react';
import { Link } from 'wouter';
import type { EntityId } from '../../../../shared/model/ids.ts';
import type { MapCountry, MapPlace } from '../../../../shared/model/map.ts';
import { useDossier } from '../../../app/dossier.tsx';
import { Loaded } from '../../../app/Loaded.tsx';
import { useReply } from '../../../client/queries.ts';
import { Button } from '../../../ui/Button.tsx';
import { Floating } from '../../../ui/Floating.tsx';
import { plural } from '../../../ui/plural.ts';
import { Tag } from '../../../ui/Tag.tsx';
import { Recall } from '../../knowledge/Recall.tsx';
import { KINDS } from '../../reading/kinds.ts';
import { studyLink } from '../../study/study-link.ts';
import { entityLink } from '../entity-link.ts';
import { FactList } from '../FactList.tsx';
import { describePosition } from './position-words.ts';
import './place-card.css';

/** What was opened: one place, or several that lie too close together, and the button that did it. */
export type Opened = { readonly ids: readonly [EntityId, ...EntityId[]]; readonly anchor: HTMLElement };

type Mapped = MapCountry | MapPlace;

/** What the article says of a place; where several lie together, first the choice among them. */
export function PlaceCard({
  opened: { ids, anchor },
  places,
  onLeave,
  onClose,
}: {
  readonly opened: Opened;
  /** Everything on the map, in its order. */
  readonly places: readonly Mapped[];
  /** Told which place is shown when one of its links is followed. */
  readonly onLeave: (id: EntityId) => void;
  readonly onClose: () => void;
}) {
  const together = places.filter(({ id }) => ids.includes(id));
  const [chosen, setChosen] = useState(together.length === 1 ? together[0] : undefined);
  if (!chosen) {
    return (
      <Floating anchor={anchor} label="Places that lie together" onClose={onClose}>
        <p className="place-kind">These lie too close together to be shown apart.</p>
        <ul className="place-together">
          {together.map((one) => (
            <li key={one.id}>
              <Button look="quiet" onClick={() => setChosen(one)}>
                {one.name}
              </Button>
              <span className="place-kind">{describePosition(one)}</span>
            </li>
          ))}
        </ul>
      </Floating>
    );
  }
  const onClickCapture = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a')) onLeave(chosen.id);
  };
  return (
    <Floating key={chosen.id} anchor={anchor} label={chosen.name} onClose={onClose}>
      <div onClickCapture={onClickCapture}>
        <p className="place-kind">
          {[KINDS[chosen.kind].name, describePosition(chosen)].filter(Boolean).join(' · ')}
        </p>
        <h2 className="place-name">{chosen.name}</h2>
        <p className="place-text">
          {chosen.description} {chosen.describedBy === 'editor' && <Tag>Editor’s note</Tag>}
        </p>
        <Facts id={chosen.id} name={chosen.name} />
      </div>
    </Floating>
  );
}

function Facts({ id, name }: Pick<Mapped, 'id' | 'name'>) {
  const query = useReply('entity.get', { dossier: useDossier().id, entity: id });
  return (
    <Loaded query={query}>
      {({ facts, knowledge }) => (
        <>
          <p className="place-known">
            {plural(facts.length, 'fact')} · <Recall knowledge={knowledge} />
          </p>
          <p className="place-more">
            <Link href={entityLink(id)}>All about {name}</Link>
            {facts.length > 0 && <Link href={studyLink(`entity:${id}`)}>Study the cards about it</Link>}
          </p>
          <div className="place-facts">
            <FactList facts={facts} />
          </div>
        </>
      )}
    </Loaded>
  );
}
