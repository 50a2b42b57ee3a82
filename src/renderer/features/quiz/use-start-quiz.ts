import { useRef } from 'react';
import { useLocation } from 'wouter';
import type { QuizView } from '../../../shared/model/quiz.ts';
import { useDossier } from '../../app/dossier.tsx';
import { messageOf } from '../../client/failure.ts';
import { useCall } from '../../client/queries.ts';
import { type QuizChoices, TYPES } from './choices.ts';
import { quizLink } from './quiz-link.ts';

export type QuizStarter = {
  readonly start: (choices: QuizChoices) => void;
  /** Five questions over what needs it most, at once. */
  readonly startQuick: () => void;
  /** The quiz of the day, or its result. */
  readonly startDaily: () => void;
  /** The very same questions once more, or those that were missed. */
  readonly repeat: (quiz: string, only?: 'all' | 'missed') => void;
  readonly isStarting: boolean;
  readonly problem: string | undefined;
};

/** Makes a quiz and opens it. */
export function useStartQuiz(): QuizStarter {
  const dossier = useDossier();
  const [, navigate] = useLocation();
  const starting = useCall('quiz.start');
  const opening = useCall('quiz.daily');
  const repeating = useCall('quiz.repeat');
  // A second click comes before the page knows that the first one is on its way.
  const isBusy = useRef(false);
  const once = {
    onSuccess: ({ quiz }: QuizView) => navigate(quizLink(quiz)),
    onError: () => {
      isBusy.current = false;
    },
  };

  const start = (choices: QuizChoices) => {
    if (isBusy.current) return;
    isBusy.current = true;
    starting.mutate({ dossier: dossier.id, ...choices }, once);
  };
  const repeat = (quiz: string, only: 'all' | 'missed' = 'all') => {
    if (isBusy.current) return;
    isBusy.current = true;
    repeating.mutate({ quiz, only }, once);
  };
  const startQuick = () =>
    start({
      topics: dossier.topics.map(({ id }) => id),
      types: TYPES.map(({ type }) => type),
      count: 5,
      mode: 'adaptive',
    });
  const startDaily = () => {
    if (isBusy.current) return;
    isBusy.current = true;
    opening.mutate({ dossier: dossier.id }, once);
  };
  const error = starting.error ?? repeating.error ?? opening.error;
  return {
    start,
    startQuick,
    startDaily,
    repeat,
    isStarting: starting.isPending || repeating.isPending || opening.isPending,
    problem: error ? messageOf(error) : undefined,
  };
}
