import type { FactId, TopicId } from '../../../shared/model/ids.ts';
import { type ReviewSource, STUDY_ORDERS } from '../../../shared/model/review.ts';

/**
 * What a session draws from, by its address: `?topic=ID`, `?facts=ID,ID`, `?for=exam`, `?search=…` with its
 * mode, order and limit, or nothing for what the day holds.
 */
export function readSource(search: string): ReviewSource {
  const asked = new URLSearchParams(search);
  if (asked.get('for') === 'exam') return { kind: 'exam' };
  const wanted = asked.get('search');
  if (wanted !== null) {
    return {
      kind: 'custom',
      search: wanted,
      mode: asked.get('mode') === 'cram' ? 'cram' : 'schedule',
      order: STUDY_ORDERS.find((one) => one === asked.get('order')) ?? 'due',
      limit: Math.max(1, Math.min(1_000, Math.trunc(Number(asked.get('limit'))) || 50)),
    };
  }
  const facts = asked.get('facts');
  if (facts) return { kind: 'day', facts: facts.split(',').map((id) => id as FactId) };
  const topic = asked.get('topic');
  // The core says so when there is no such topic.
  return topic === null ? { kind: 'day' } : { kind: 'day', topic: topic as TopicId };
}

/** The address of a session over the cards of some facts. */
export function reviewLink(facts: readonly FactId[]): string {
  return `/review?facts=${facts.map(encodeURIComponent).join(',')}`;
}
