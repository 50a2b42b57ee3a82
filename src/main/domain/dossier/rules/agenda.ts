import type { Dossier, Problem } from '../dossier.ts';
import { AGENDA } from './places.ts';

/** Who raised an item says one of its facts, and its document occurs in one of them. */
export function agendaIsProved({ entities, facts, agenda }: Dossier): readonly Problem[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return agenda.flatMap((item) => {
    const proofs = facts.filter(({ id }) => item.facts.includes(id));
    const { raisedBy, document } = item;
    const problem = (reason: string) => ({ file: AGENDA, item: item.id, reason });
    return [
      ...(raisedBy !== undefined && !proofs.some(({ speaker }) => speaker === raisedBy)
        ? [problem(`${raisedBy} says none of its facts`)]
        : []),
      ...(document !== undefined && !proofs.some(({ entities: named }) => named.includes(document))
        ? [problem(`none of its facts names ${document}`)]
        : []),
      ...(document !== undefined && kinds.get(document) !== 'document'
        ? [problem(`${document} is no document`)]
        : []),
      ...(kinds.get(item.event) !== 'event' ? [problem(`${item.event} is no event`)] : []),
    ];
  });
}
