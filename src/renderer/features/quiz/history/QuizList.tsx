import { useState } from 'react';
import { Link } from 'wouter';
import type { PastQuiz } from '../../../../shared/model/quiz-history.ts';
import { useDossier } from '../../../app/dossier.tsx';
import { Button } from '../../../ui/Button.tsx';
import { plural } from '../../../ui/plural.ts';
import { MODE_NAMES } from '../mode-words.ts';
import { tellScore, writeWhen } from './history-words.ts';

/** So many are shown at first, and more with each wish for more. */
const STEP = 20;

/** Every quiz, newest first, each to be opened again. */
export function QuizList({ quizzes }: { readonly quizzes: readonly PastQuiz[] }) {
  const [shown, setShown] = useState(STEP);
  return (
    <section className="progress-part" aria-labelledby="quiz-list">
      <h2 id="quiz-list">{plural(quizzes.length, 'quiz', 'quizzes')}</h2>
      <ol className="history-list">
        {quizzes.slice(0, shown).map((quiz) => (
          <QuizRow key={quiz.quiz} quiz={quiz} />
        ))}
      </ol>
      {quizzes.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + STEP)}>Show earlier ones</Button>
        </div>
      )}
    </section>
  );
}

function QuizRow({ quiz }: { readonly quiz: PastQuiz }) {
  const { topics: known } = useDossier();
  const { isFinished, count, score } = quiz;
  const address = `/quiz/${encodeURIComponent(quiz.quiz)}`;
  const topics = known.filter(({ id }) => quiz.topics.some(({ topic }) => topic === id));
  return (
    <li className="history-row">
      <Link href={isFinished ? `${address}/result` : address} className="history-when">
        {writeWhen(quiz)}
      </Link>
      <span>{MODE_NAMES[quiz.mode]}</span>
      <span className="history-topics">{topics.map(({ name }) => name).join(', ')}</span>
      <span className="history-score">
        {isFinished ? tellScore(score) : `not finished, ${score.answered} of ${count} answered`}
      </span>
    </li>
  );
}
