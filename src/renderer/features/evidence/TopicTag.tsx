import { CalendarDays, Shield, Tag as TagIcon, Users } from 'lucide-react';
import type { TopicId } from '../../../shared/model/ids.ts';
import { useDossier } from '../../app/dossier.tsx';
import { Tag } from '../../ui/Tag.tsx';
import './topic.css';

const ICONS = [Users, CalendarDays, Shield];

/** A topic's icon in its hue, by its order in the dossier. */
export function TopicIcon({ order }: { readonly order: number }) {
  const Icon = ICONS[order] ?? TagIcon;
  return <Icon size={16} aria-hidden="true" className={`topic-icon topic-icon-${(order % 6) + 1}`} />;
}

/** The topic of a card or question, by icon, hue and name. */
export function TopicTag({ topic }: { readonly topic: TopicId }) {
  const { topics } = useDossier();
  const order = topics.findIndex(({ id }) => id === topic);
  const name = topics[order]?.name;
  return name && <Tag icon={<TopicIcon order={order} />}>{name}</Tag>;
}
