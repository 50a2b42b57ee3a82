import type { TopicId } from '../../../shared/model/ids.ts';
import type { ReviewSource } from '../../../shared/model/review.ts';

/** What a session draws from, by its address: `?topic=ID`, `?for=exam`, or nothing for what the day holds. */
export function readSource(search: string): ReviewSource {
  const asked = new URLSearchParams(search);
  if (asked.get('for') === 'exam') return { kind: 'exam' };
  const topic = asked.get('topic');
  // The core says so when there is no such topic.
  return topic === null ? { kind: 'day' } : { kind: 'day', topic: topic as TopicId };
}
