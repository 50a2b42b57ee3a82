import type { EntityId } from '../../../shared/model/ids.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { fold } from '../text/fold.ts';
import { standingOf } from './standing.ts';

/**
 * The entities for which every word of `text` begins a word of their names, office, part, country or what
 * they belong to, without regard to case, diacritics and script. Without a word, all of them.
 */
export function filterEntities(
  dossier: Pick<Dossier, 'header' | 'entities'>,
  text: string,
): readonly EntityId[] {
  const wanted = fold(text).split(' ');
  return dossier.entities
    .filter((entity) => {
      const { role, office, within, country } = standingOf(dossier, entity);
      const said = [entity.name, ...entity.aliases, role, office, within?.name, country?.name];
      const words = fold(said.filter((part) => part !== undefined).join(' ')).split(' ');
      return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
    })
    .map(({ id }) => id);
}
