import { type SubmitEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { MATCH_SIZES } from '../../../shared/model/match.ts';
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
import { type ChosenMode, LENGTHS, MODES, TYPES } from './choices.ts';
import { SureChoice } from './confidence/SureChoice.tsx';
import { TimeChoice } from './exam/TimeChoice.tsx';
import { TypeChoice } from './TypeChoice.tsx';
import { useStartQuiz } from './use-start-quiz.ts';
import './setup.css';

/** Chooses how the quiz is run, topics, kinds of questions and length; Enter starts. */
export function QuizSetupScreen() {
  const heading = useHeading('Quiz');
  const [, navigate] = useLocation();
  const { settings } = useSettings();
  const dossier = useDossier();
  const [mode, setMode] = useState<ChosenMode>('practice');
  const [topics, setTopics] = useState<readonly string[]>(dossier.topics.map(({ id }) => id));
  const [types, setTypes] = useState<readonly QuestionType[]>(TYPES.map(({ type }) => type));
  const [count, setCount] = useState(10);
  const [pairs, setPairs] = useState(6);
  const [isTimed, setTimed] = useState(true);
  const { start, isStarting, problem } = useStartQuiz();
  const isMatch = mode === 'match';
  const missing = missingChoice(topics, isMatch ? ['typed'] : types);

  const begin = () => {
    if (missing !== undefined) return;
    const length = isMatch ? pairs : count;
    start({ mode, topics: [...topics], types: [...types], count: length, timed: mode === 'exam' && isTimed });
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
        legend="How"
        type="radio"
        options={MODES.map(({ mode: value, name, about }) => ({ value, label: name, hint: about }))}
        chosen={[mode]}
        onChange={([value]) => setMode(MODES.find((one) => one.mode === value)?.mode ?? 'practice')}
      />
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
      {!isMatch && <TypeChoice chosen={types} onChange={setTypes} />}
      <ChoiceGroup
        legend="Length"
        type="radio"
        look="row"
        options={
          isMatch
            ? MATCH_SIZES.map((size) => ({ value: String(size), label: `${size} pairs` }))
            : LENGTHS.map((length) => ({ value: String(length), label: `${length} questions` }))
        }
        chosen={[String(isMatch ? pairs : count)]}
        onChange={([length]) => (isMatch ? setPairs : setCount)(Number(length))}
      />
      {mode === 'exam' && <TimeChoice count={count} isTimed={isTimed} onChange={setTimed} />}
      {!isMatch && <SureChoice />}
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
