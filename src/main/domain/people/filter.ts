import type { EntityId } from '../../../shared/model/ids.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { namesOf } from '../dossier/names.ts';
import { fold } from '../text/fold.ts';
import { standingOf } from './standing.ts';

/**
 * The entities for which every word of `text` begins a word of their names, office or part, or of the names of
 * their country or what they belong to, without regard to case, diacritics and script. Without a word, all of them.
 */
export function filterEntities(
  dossier: Pick<Dossier, 'header' | 'entities'>,
  text: string,
): readonly EntityId[] {
  const wanted = fold(text).split(' ');
  return dossier.entities
    .filter((entity) => {
      const { role, office } = standingOf(dossier, entity);
      const named = [entity.id, entity.within, entity.country].flatMap((id) => namesOf(dossier.entities, id));
      const said = [...named, role, office];
      const words = fold(said.filter((part) => part !== undefined).join(' ')).split(' ');
      return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
    })
    .map(({ id }) => id);
}
