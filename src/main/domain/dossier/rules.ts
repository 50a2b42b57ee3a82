import type { Dossier, Problem } from './dossier.ts';
import { agendaIsProved } from './rules/agenda.ts';
import { cardsDiffer, promptsAskSomething, promptsKeepTheirAnswer } from './rules/cards.ts';
import { namedEntitiesAreDeclared, opinionsNameTheirSpeaker } from './rules/entities.ts';
import {
  answersOccurInEvidence,
  articleEqualsItsHash,
  cardAnswersOccurInEvidence,
  evidenceEqualsText,
  evidenceKeepsContext,
  opinionsHaveSpeakers,
} from './rules/evidence.ts';
import { mapCanBeDrawn } from './rules/map.ts';
import {
  evidenceNamesNoDistractor,
  falsifiedStatementsAreFalse,
  poolsAreLargeEnough,
  statementsCanBeFalsified,
} from './rules/quiz.ts';
import { aliasesAreDistinct, ambiguityIsReal, idsAreUnique, referencesExist } from './rules/references.ts';
import { onceIsOneTime, timesAreProved } from './rules/time.ts';

/** Every rule that a dossier of the right shape must keep to be shown to a learner. */
const RULES: readonly ((dossier: Dossier) => readonly Problem[])[] = [
  articleEqualsItsHash,
  evidenceEqualsText,
  evidenceKeepsContext,
  idsAreUnique,
  referencesExist,
  aliasesAreDistinct,
  ambiguityIsReal,
  mapCanBeDrawn,
  opinionsHaveSpeakers,
  opinionsNameTheirSpeaker,
  namedEntitiesAreDeclared,
  answersOccurInEvidence,
  cardAnswersOccurInEvidence,
  timesAreProved,
  onceIsOneTime,
  agendaIsProved,
  promptsAskSomething,
  promptsKeepTheirAnswer,
  cardsDiffer,
  statementsCanBeFalsified,
  poolsAreLargeEnough,
  evidenceNamesNoDistractor,
  falsifiedStatementsAreFalse,
];

/** Checks a dossier against every rule; an empty list means that it may be shown to a learner. */
export function checkDossier(dossier: Dossier): readonly Problem[] {
  return RULES.flatMap((rule) => rule(dossier));
}
