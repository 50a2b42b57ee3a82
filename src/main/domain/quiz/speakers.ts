import type { Dossier } from '../dossier/dossier.ts';
import type { Entity, Fact } from '../dossier/format.ts';
import { catalogueOf } from './catalogue.ts';
import { leaveGap } from './gap.ts';

/** Who says what a fact states; nobody where the text itself reports it. */
export function speakerOf(dossier: Dossier, { speaker }: Fact): Entity | undefined {
  return speaker === undefined ? undefined : catalogueOf(dossier).entities.get(speaker);
}

/** A fact's statement with a hole for its speaker; nothing where it does not name her. */
export function withoutSpeaker(dossier: Dossier, fact: Fact): string | undefined {
  const speaker = speakerOf(dossier, fact);
  return speaker && leaveGap(fact.statement, [speaker.name, ...speaker.aliases]);
}
