import type { EntityId } from '../../../shared/model/ids.ts';
import { fold } from '../text/fold.ts';
import type { Dossier } from './dossier.ts';
import type { Fact } from './format.ts';
import { namesOf } from './names.ts';

/** What a card takes for right: its back, other forms of it, and the entity whose name it is. */
export type CardAnswer = {
  readonly key: string;
  readonly accept: readonly string[];
  readonly entity: EntityId | undefined;
};

/** The answer a card asks for: the fact's own where its back names that, else the entity its back names. */
export function answerOf(dossier: Dossier, fact: Fact, card: Fact['cards'][number]): CardAnswer {
  const back = fold(card.back);
  const { answer } = fact;
  const names = namesOf(dossier.entities, answer.entity);
  const accept = card.accept ?? [];
  if ([answer.text, ...(answer.accept ?? []), ...names].some((form) => fold(form) === back)) {
    return {
      key: card.back,
      accept: [...accept, answer.text, ...(answer.accept ?? [])],
      entity: answer.entity,
    };
  }
  const named = dossier.entities.find(({ name, aliases }) =>
    [name, ...aliases].some((form) => fold(form) === back),
  );
  return { key: card.back, accept, entity: named?.id };
}

/** Every accepted answer as text, each once. */
export function listAccepted({ entities }: Dossier, { key, accept, entity }: CardAnswer): readonly string[] {
  return [...new Set([...accept, ...namesOf(entities, entity)])].filter((form) => form !== key);
}
