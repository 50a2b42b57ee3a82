import type { RefObject } from 'react';
import type { QuestionView } from '../../../shared/model/question.ts';
import type { AnsweredQuestion } from '../../../shared/model/quiz.ts';
import { TopicTag } from '../evidence/TopicTag.tsx';
import { StemText } from './StemText.tsx';

/** The topic of a question and what it asks, as the heading of its page. */
export function Stem({
  id,
  question,
  answered,
  heading,
}: {
  readonly id: string;
  readonly question: QuestionView;
  readonly answered: AnsweredQuestion | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}) {
  return (
    <>
      <div className="quiz-topic">
        <TopicTag topic={question.topic} />
      </div>
      <h1 id={id} className="quiz-stem" ref={heading} tabIndex={-1}>
        <StemText question={question} answered={answered} />
      </h1>
    </>
  );
}
