import { type SubmitEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { QuestionType } from '../../../shared/model/question.ts';
import { useDossier } from '../../app/dossier.tsx';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { useSettings } from '../../app/use-settings.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TopicIcon } from '../evidence/TopicTag.tsx';
import { CardsLine } from './CardsLine.tsx';
import { LENGTHS, TYPES } from './choices.ts';
import { TypeChoice } from './TypeChoice.tsx';
import { useStartQuiz } from './use-start-quiz.ts';
import './setup.css';

/** Chooses topics, kinds of questions and length; Enter starts. */
export function QuizSetupScreen() {
  const heading = useHeading('Quiz');
  const [, navigate] = useLocation();
  const { settings } = useSettings();
  const dossier = useDossier();
  const [topics, setTopics] = useState<readonly string[]>(dossier.topics.map(({ id }) => id));
  const [types, setTypes] = useState<readonly QuestionType[]>(TYPES.map(({ type }) => type));
  const [count, setCount] = useState(10);
  const { start, isStarting, problem } = useStartQuiz();
  const missing = missingChoice(topics, types);

  const begin = () => {
    if (missing === undefined) start({ topics: [...topics], types: [...types], count });
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    begin();
  };
  useKeys('Quiz', [
    { keys: ['Enter'], label: 'Start the quiz', run: begin },
    { keys: ['h'], label: 'Past quizzes', run: () => navigate('/quiz/history') },
  ]);

  return (
    <form className="setup" onSubmit={onSubmit}>
      <h1 className="setup-title" ref={heading} tabIndex={-1}>
        Quiz yourself
      </h1>
      <p className="setup-lead">
        Each question is made from the article, and shows you the sentence that proves it.
      </p>
      <ChoiceGroup
        legend="Topics"
        type="checkbox"
        options={dossier.topics.map(({ id, name, about }, order) => ({
          value: id,
          label: name,
          hint: about,
          icon: <TopicIcon order={order} />,
        }))}
        chosen={topics}
        onChange={setTopics}
      />
      <TypeChoice chosen={types} onChange={setTypes} />
      <ChoiceGroup
        legend="Length"
        type="radio"
        look="row"
        options={LENGTHS.map((length) => ({ value: String(length), label: `${length} questions` }))}
        chosen={[String(count)]}
        onChange={([length]) => setCount(Number(length))}
      />
      <CardsLine isMoving={settings?.quizMovesCards ?? false} />
      <Notice>{problem}</Notice>
      <div className="setup-start">
        <Button look="primary" type="submit" disabled={missing !== undefined || isStarting}>
          Start the quiz
        </Button>
        <LinkButton href="/quiz/history">
          Past quizzes <Kbd>H</Kbd>
        </LinkButton>
        <p role="status" className="setup-missing">
          {missing}
        </p>
      </div>
    </form>
  );
}

function missingChoice(topics: readonly string[], types: readonly string[]): string | undefined {
  if (topics.length === 0) return 'Choose at least one topic.';
  return types.length === 0 ? 'Choose at least one kind of question.' : undefined;
}
