import type { CardRow, SortColumn } from '../../../../shared/model/browse.ts';
import { labelInterval } from '../../review/interval-label.ts';

/** A column of the card browser: its head, and what a row has in it; empty while a card has no such value. */
type Column = {
  readonly by: Exclude<SortColumn, 'article'>;
  readonly name: string;
  readonly isNumber: boolean;
  readonly show: (row: CardRow, topics: Topics) => string;
};

/** The names of the dossier's topics by id. */
export type Topics = ReadonlyMap<string, string>;

export const COLUMNS: readonly Column[] = [
  { by: 'question', name: 'Question', isNumber: false, show: ({ front }) => front },
  { by: 'answer', name: 'Answer', isNumber: false, show: ({ back }) => back },
  { by: 'topic', name: 'Topic', isNumber: false, show: ({ topic }, topics) => topics.get(topic) ?? '' },
  { by: 'due', name: 'Due', isNumber: true, show: ({ memory }) => (memory ? tellDue(memory.dueIn) : '') },
  {
    by: 'interval',
    name: 'Interval',
    isNumber: true,
    show: ({ memory }) => (memory ? labelInterval(memory.interval) : ''),
  },
  {
    by: 'stability',
    name: 'Stability',
    isNumber: true,
    show: ({ memory }) => (memory ? `${memory.stability.toFixed(1)} d` : ''),
  },
  {
    by: 'difficulty',
    name: 'Difficulty',
    isNumber: true,
    show: ({ memory }) => memory?.difficulty.toFixed(1) ?? '',
  },
  {
    by: 'recall',
    name: 'Recall',
    isNumber: true,
    show: ({ memory }) => (memory ? `${Math.round(memory.recall * 100)} %` : ''),
  },
  { by: 'lapses', name: 'Lapses', isNumber: true, show: ({ memory }) => String(memory?.lapses ?? '') },
  { by: 'reviews', name: 'Reviews', isNumber: true, show: ({ memory }) => String(memory?.reviews ?? '') },
  { by: 'flag', name: 'Flag', isNumber: true, show: ({ flag }) => (flag === 0 ? '' : String(flag)) },
  { by: 'state', name: 'State', isNumber: false, show: tellState },
];

/** When a card is due, in study days from today. */
function tellDue(days: number): string {
  if (days === 0) return 'today';
  return days < 0 ? `${-days} d ago` : `in ${days} d`;
}

/** How a card stands, what keeps it from being asked first. */
function tellState({ phase, suspended, buried, marked, isLeech, origin }: CardRow): string {
  return [
    suspended ? 'suspended' : buried ? 'buried' : phase,
    ...(marked ? ['marked'] : []),
    ...(isLeech ? ['leech'] : []),
    ...(origin === 'own' ? ['own'] : origin === 'edited' ? ['edited'] : []),
  ].join(', ');
}

/** What stands below the question where there is no room for columns. */
export function tellInOneLine(row: CardRow, topics: Topics): string {
  const due = row.memory && `due ${tellDue(row.memory.dueIn)}`;
  const recall = row.memory && `recall ${Math.round(row.memory.recall * 100)} %`;
  const flag = row.flag > 0 && `flag ${row.flag}`;
  return [row.back, topics.get(row.topic), due, recall, flag, tellState(row)].filter(Boolean).join(' · ');
}
