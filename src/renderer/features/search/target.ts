import type { SearchHit } from '../../../shared/model/search.ts';
import { articleLink, wordsLink } from '../evidence/article-link.ts';
import { entityLink } from '../explore/entity-link.ts';

/** The address that a hit leads to; none for a card, which is shown where the learner is. */
export function addressOf(hit: SearchHit): string | undefined {
  switch (hit.kind) {
    case 'passage':
      return hit.words.length > 0 ? wordsLink(...hit.words) : wordsLink(hit);
    case 'fact':
      return articleLink(hit.fact);
    case 'entity':
      return entityLink(hit.entity);
    case 'note':
    case 'highlight':
      return wordsLink(hit);
    case 'card':
      return undefined;
  }
}
