import { useLocation } from 'wouter';
import { useDossier } from '../../app/dossier.tsx';
import { messageOf } from '../../client/failure.ts';
import { useCall } from '../../client/queries.ts';
import { keepChoices, type QuizChoices, TYPES } from './choices.ts';

export type QuizStarter = {
  readonly start: (choices: QuizChoices) => void;
  /** Five questions over everything, at once. */
  readonly startQuick: () => void;
  readonly isStarting: boolean;
  readonly problem: string | undefined;
};

/** Makes a quiz and opens it. */
export function useStartQuiz(): QuizStarter {
  const dossier = useDossier();
  const [, navigate] = useLocation();
  const { mutate, isPending, error } = useCall('quiz.start');

  const start = (choices: QuizChoices) => {
    if (isPending) return;
    mutate(
      { dossier: dossier.id, ...choices },
      {
        onSuccess: ({ quiz }) => {
          keepChoices(quiz, choices);
          navigate(`/quiz/${encodeURIComponent(quiz)}`);
        },
      },
    );
  };
  const startQuick = () =>
    start({
      topics: dossier.topics.map(({ id }) => id),
      types: TYPES.map(({ type }) => type),
      count: 5,
    });
  return { start, startQuick, isStarting: isPending, problem: error ? messageOf(error) : undefined };
}
