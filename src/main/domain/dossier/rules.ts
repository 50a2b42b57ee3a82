import type { Dossier, Problem } from './dossier.ts';
import { agendaIsProved } from './rules/agenda.ts';
import { cardsDiffer, promptsAskSomething, promptsKeepTheirAnswer } from './rules/cards.ts';
import {
  answersOccurInEvidence,
  articleEqualsItsHash,
  evidenceEqualsText,
  evidenceKeepsContext,
  opinionsHaveSpeakers,
} from './rules/evidence.ts';
import { mapCanBeDrawn } from './rules/map.ts';
import { falsifiedStatementsAreFalse, poolsAreLargeEnough, statementsCanBeFalsified } from './rules/quiz.ts';
import { aliasesAreDistinct, idsAreUnique, referencesExist } from './rules/references.ts';
import { onceIsOneTime, timesAreProved } from './rules/time.ts';

/** Every rule that a dossier of the right shape must keep to be shown to a learner. */
const RULES: readonly ((dossier: Dossier) => readonly Problem[])[] = [
  articleEqualsItsHash,
  evidenceEqualsText,
  evidenceKeepsContext,
  idsAreUnique,
  referencesExist,
  aliasesAreDistinct,
  mapCanBeDrawn,
  opinionsHaveSpeakers,
  answersOccurInEvidence,
  timesAreProved,
  onceIsOneTime,
  agendaIsProved,
  promptsAskSomething,
  promptsKeepTheirAnswer,
  cardsDiffer,
  statementsCanBeFalsified,
  poolsAreLargeEnough,
  falsifiedStatementsAreFalse,
];

/** Checks a dossier against every rule; an empty list means that it may be shown to a learner. */
export function checkDossier(dossier: Dossier): readonly Problem[] {
  return RULES.flatMap((rule) => rule(dossier));
}
