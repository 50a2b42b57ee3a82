import type { TopicId } from '../../../shared/model/ids.ts';
import type { ReviewSource } from '../../../shared/model/review.ts';

/** What a session draws from, by its address: `?topic=ID`, or nothing for what the day holds. */
export function readSource(search: string): ReviewSource {
  const topic = new URLSearchParams(search).get('topic');
  // The core says so when there is no such topic.
  return topic === null ? { kind: 'day' } : { kind: 'day', topic: topic as TopicId };
}
