import type { TimelineEntry } from '../../../../shared/model/explore.ts';
import { isPoint } from './axis.ts';

/** How an entry is drawn. */
export type Mark = 'point' | 'interval' | 'open';

export function markOf(entry: Pick<TimelineEntry, 'isOpen' | 'startDay' | 'endDay'>): Mark {
  if (entry.isOpen) return 'open';
  return isPoint(entry) ? 'point' : 'interval';
}
