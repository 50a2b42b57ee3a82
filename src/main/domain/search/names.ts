import type { EntityId } from '../../../shared/model/ids.ts';
import type { Entity } from '../dossier/format.ts';
import { splitWords } from './words.ts';

/** A form under which an entity is known, as folded words; `isWhole` where it is a full name or alias. */
export type NameForm = {
  readonly entity: EntityId;
  readonly words: readonly string[];
  readonly isWhole: boolean;
};

/** Given names of fewer letters than this say too little. */
const SHORTEST_PART = 3;

/** Every form of every entity: names, aliases and, of people, each word of these. */
export function listForms(entities: readonly Entity[]): readonly NameForm[] {
  return entities.flatMap((entity) => {
    const whole = unique(
      [entity.name, ...entity.aliases].map((form) => splitWords(form).map(({ folded }) => folded)),
    ).filter((words) => words.length > 0);
    const parts =
      entity.kind === 'person'
        ? unique(
            whole.flatMap((words) =>
              words.filter((word) => word.length >= SHORTEST_PART).map((word) => [word]),
            ),
          )
        : [];
    const known = new Set(whole.map(keyOf));
    return [
      ...whole.map((words) => ({ entity: entity.id, words, isWhole: true })),
      ...parts
        .filter((words) => !known.has(keyOf(words)))
        .map((words) => ({ entity: entity.id, words, isWhole: false })),
    ];
  });
}

/** The word under which texts about an entity are indexed; no word of a text looks like it. */
export function entityWord(entity: EntityId): string {
  return `_${entity.replaceAll('-', '_')}`;
}

function unique(forms: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(forms.map((words) => [keyOf(words), words])).values()];
}

function keyOf(words: readonly string[]): string {
  return words.join(' ');
}
