import type { Mention } from '../../../shared/model/article.ts';
import type { Entity } from '../dossier/format.ts';

const WORD = /[\p{L}\p{N}]/u;

/**
 * Finds every naming of the entities in the article, the longest form first, never two at one place.
 * Letter case counts, so that a common word is not taken for a name.
 */
export function findMentions(article: string, entities: readonly Entity[]): readonly Mention[] {
  const forms = entities
    .flatMap((entity) => [entity.name, ...entity.aliases].map((form) => ({ entity: entity.id, form })))
    .sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));
  const taken = new Uint8Array(article.length);
  const mentions: Mention[] = [];
  for (const { entity, form } of forms) {
    for (let at = article.indexOf(form); at >= 0; at = article.indexOf(form, at + form.length)) {
      const end = at + form.length;
      if (taken.subarray(at, end).includes(1) || !standsAlone(article, at, end)) continue;
      taken.fill(1, at, end);
      mentions.push({ entity, start: at, end });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function standsAlone(article: string, start: number, end: number): boolean {
  const startsInside = WORD.test(article.charAt(start)) && WORD.test(article.charAt(start - 1));
  const endsInside = WORD.test(article.charAt(end - 1)) && WORD.test(article.charAt(end));
  return !startsInside && !endsInside;
}
