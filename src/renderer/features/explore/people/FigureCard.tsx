import { Link } from 'wouter';
import type { Figure } from '../../../../shared/model/explore.ts';
import { plural } from '../../../ui/plural.ts';
import { Tag } from '../../../ui/Tag.tsx';
import { Recall } from '../../knowledge/Recall.tsx';
import { entityLink } from '../entity-link.ts';

/** A person or body in the list: name, office, country or house, and how well it is known. */
export function FigureCard({ figure }: { readonly figure: Figure }) {
  const { id, name, office, within, country, description, describedBy, facts, knowledge } = figure;
  const place = within?.name ?? country?.name;
  return (
    <li className="people-figure">
      <h3>
        <Link href={entityLink(id)}>{name}</Link>
      </h3>
      {office === undefined ? (
        <p>
          {description} {describedBy === 'editor' && <Tag>Editor’s note</Tag>}
        </p>
      ) : (
        <p>{place === undefined ? office : `${office}, ${place}`}</p>
      )}
      <p className="people-known">
        {plural(facts, 'fact')} · <Recall knowledge={knowledge} />
      </p>
    </li>
  );
}
