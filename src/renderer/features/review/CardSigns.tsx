import { Bookmark, Flag, Repeat } from 'lucide-react';
import type { ReviewCard } from '../../../shared/model/review.ts';
import { Tag } from '../../ui/Tag.tsx';
import './card-menu.css';

/** What the learner set on the card, and whether it is a leech. */
export function CardSigns({ card }: { readonly card: ReviewCard }) {
  if (card.flag === 0 && !card.marked && !card.isLeech && !card.suspended) return null;
  return (
    <p className="card-signs">
      {card.flag > 0 && (
        <span className={`flag-${card.flag}`}>
          <Tag icon={<Flag size={16} aria-hidden="true" />}>Flag {card.flag}</Tag>
        </span>
      )}
      {card.marked && <Tag icon={<Bookmark size={16} aria-hidden="true" />}>Marked</Tag>}
      {card.suspended && <Tag>Suspended</Tag>}
      {card.isLeech && (
        <Tag icon={<Repeat size={16} aria-hidden="true" />}>Forgotten {card.lapses} times</Tag>
      )}
    </p>
  );
}
