import { describe, expect, it } from 'vitest';
import { nearestTopic } from '../../../src/main/domain/cards/topic.ts';
import { ARTICLE, aDossier } from '../../support/dossiers.ts';

const { facts } = aDossier();
const at = (words: string) => {
  const start = ARTICLE.indexOf(words);
  return { start, end: start + words.length };
};

describe('nearestTopic', () => {
  it.each([
    ['within a fact’s evidence', 'six bells', 'council'],
    ['over the end of one into the next', 'in 2032. The work costs 40 silver', 'lighthouse'],
    ['between the facts, nearer to the one before', 'crowns. “The', 'lighthouse'],
  ])('takes the topic %s', (_, words, topic) => {
    expect(nearestTopic(facts, at(words))).toBe(topic);
  });

  it('knows none without a place', () => {
    expect(nearestTopic(facts, undefined)).toBeUndefined();
  });
});
