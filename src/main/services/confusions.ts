import type { DossierId } from '../../shared/model/ids.ts';
import { gatherConfusions } from '../domain/quiz/confusions.ts';
import { storedQuestion } from '../domain/quiz/question.ts';
import type { Confusions } from '../domain/quiz/so-far.ts';
import { listMissed } from '../storage/responses.ts';
import type { Deps } from './deps.ts';

/** Missed questions that are looked back at, the newest first: what was confused long ago is known by now. */
const LOOK_BACK = 300;

/** What the learner lately took for the answers of a dossier's facts. */
export function findConfusions({ database }: Deps, dossier: DossierId): Confusions {
  return gatherConfusions(
    listMissed(database, dossier, LOOK_BACK).map(({ question, response }) => ({
      question: storedQuestion.parse(question),
      response,
    })),
  );
}
