import type { EntityId } from '../../../shared/model/ids.ts';
import type { Verdict } from '../../../shared/model/quiz.ts';
import type { Entity } from '../dossier/format.ts';
import { namesOf } from '../dossier/names.ts';
import { fold } from '../text/fold.ts';

type Expected = {
  readonly key: string;
  readonly accept: readonly string[];
  readonly entity: EntityId | undefined;
};

/** Grades a typed answer against its key, the other accepted forms and the names of the entity. */
export function gradeTyped(
  typed: string,
  { key, accept, entity }: Expected,
  entities: readonly Entity[],
): { readonly verdict: Verdict; readonly reason: string } {
  if (fold(typed) === '') return { verdict: 'wrong', reason: 'Nothing was typed.' };
  const right = [key, ...accept, ...namesOf(entities, entity)].some((form) => fold(form) === fold(typed));
  return right
    ? { verdict: 'right', reason: 'Right.' }
    : { verdict: 'wrong', reason: 'This is another answer.' };
}
