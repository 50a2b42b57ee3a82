import type { QuizId } from '../../shared/model/ids.ts';
import type { AnsweredQuestion, Proof } from '../../shared/model/quiz.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { type Question, solveQuestion, storedQuestion, viewQuestion } from '../domain/quiz/question.ts';
import { pointsOf } from '../domain/quiz/tally.ts';
import { countMoved } from '../storage/card-events.ts';
import { listCardsOf } from '../storage/deck.ts';
import { countFirstRound, findQuiz, listQuestions, type StoredQuiz } from '../storage/quizzes.ts';
import { listResponses, type StoredResponse } from '../storage/responses.ts';
import { nameStepOf } from '../storage/undo.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume, viewEvidence } from './library.ts';
import { quizRow } from './quiz-id.ts';
import type { Volume } from './volumes.ts';

/** A stored quiz with all that its screens need. */
export type OpenQuiz = {
  readonly id: QuizId;
  readonly row: number;
  readonly stored: StoredQuiz;
  readonly questions: readonly Question[];
  /** How many of the questions it began with. */
  readonly firstRound: number;
  readonly responses: readonly StoredResponse[];
  readonly volume: Volume;
};

/** Reads a quiz with its questions and responses. */
export function openQuiz(deps: Deps, id: QuizId): Answer<OpenQuiz> {
  const row = quizRow(id);
  const stored = row === undefined ? undefined : findQuiz(deps.database, row);
  if (row === undefined || stored === undefined) {
    return fail({ kind: 'not-found', message: 'This quiz is not there any more. You can start a new one.' });
  }
  const volume = findVolume(deps, stored.dossier);
  if (!volume.ok) return volume;
  return ok({
    id,
    row,
    stored,
    questions: listQuestions(deps.database, row).map((question) => storedQuestion.parse(question)),
    firstRound: countFirstRound(deps.database, row),
    responses: listResponses(deps.database, row),
    volume: volume.value,
  });
}

/** The answered questions of a quiz in their order, with their keys and proofs. */
export function listAnswered(
  deps: Deps,
  { questions, responses, volume }: OpenQuiz,
): readonly AnsweredQuestion[] {
  return responses.flatMap((response, index) => {
    const question = questions[index];
    return question ? [viewAnswered(deps, volume, question, response)] : [];
  });
}

/** The questions whose answer does not count as right. */
export function listMissed({ questions, responses }: OpenQuiz): readonly Question[] {
  return questions.filter((_, index) => {
    const response = responses[index];
    return response === undefined || pointsOf(response) < 1;
  });
}

/** An answered question with its key and the proof of each of its facts. */
export function viewAnswered(
  { database }: Deps,
  volume: Volume,
  question: Question,
  { response, judgement, counted, confidence, at }: StoredResponse,
): AnsweredQuestion {
  const dossier = volume.dossier.header.id;
  const moved = judgement.verdict === 'wrong' ? countMoved(database, dossier, question.facts, at) : 0;
  return {
    question: viewQuestion(question),
    response,
    judgement,
    counted,
    confidence,
    forward: moved > 0 ? { cards: moved, undo: nameStepOf(database, dossier, at) } : undefined,
    solution: solveQuestion(question),
    proofs: question.facts.map((id): Proof => {
      const fact = volume.dossier.facts.find((each) => each.id === id);
      const evidence = fact && viewEvidence(volume, fact);
      const cards = listCardsOf(database, dossier, id)
        .toSorted((one, other) => Number(other.front === question.stem) - Number(one.front === question.stem))
        .map((card) => card.id);
      return { fact: id, evidence, formerly: evidence ? undefined : fact?.evidence.exact, cards };
    }),
  };
}
