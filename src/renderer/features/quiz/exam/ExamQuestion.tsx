import { ArrowLeft, ArrowRight, Flag } from 'lucide-react';
import { useId, useState } from 'react';
import type { QuestionView, Response } from '../../../../shared/model/question.ts';
import { isBlank, type QuizDraft } from '../../../../shared/model/quiz-draft.ts';
import { useHeading } from '../../../app/heading.ts';
import { useKeys } from '../../../app/keys.tsx';
import { useSettings } from '../../../app/use-settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { AnswerArea } from '../answers/AnswerArea.tsx';
import { JudgedLater } from '../answers/judged-later.ts';
import { ConfidenceBar } from '../confidence/ConfidenceBar.tsx';
import { Stem } from '../Stem.tsx';
import { WRITTEN } from '../written.ts';

/** A question of an exam: its answer can be changed, and is not judged. */
export function ExamQuestion({
  index,
  count,
  question,
  draft,
  onChange,
  onGo,
}: {
  readonly index: number;
  readonly count: number;
  readonly question: QuestionView;
  readonly draft: QuizDraft;
  readonly onChange: (change: Partial<QuizDraft>) => void;
  readonly onGo: (index: number) => void;
}) {
  const heading = useHeading(`Exam, question ${index + 1} of ${count}`, {
    keepsFocus: WRITTEN.has(question.type),
  });
  const stemId = useId();
  const { settings } = useSettings();
  const [isAsking, setAsking] = useState(false);
  const isSureAsked = settings?.askConfidence === true;
  const next = () => onGo(index + 1);
  const back = () => onGo(index - 1);
  const flag = () => onChange({ isFlagged: !draft.isFlagged });

  const give = (response: Response) => {
    const changes = JSON.stringify(response) !== JSON.stringify(draft.response);
    if (changes) onChange({ response, confidence: undefined });
    const waits = isSureAsked && !isBlank(response) && (changes || draft.confidence === undefined);
    setAsking(waits);
    // What is written is given by Enter, which then goes on.
    if (!waits && response.type === 'typed') next();
  };
  useKeys('Exam', [
    {
      keys: ['Enter'],
      label: index + 1 < count ? 'Next question' : 'Go to handing in',
      run: next,
    },
    { keys: ['j'], label: 'Next question', run: next },
    { keys: ['k'], label: 'Previous question', isIdle: index === 0, run: back },
    { keys: ['PageDown'], label: 'Next question, also while you write', whileTyping: true, run: next },
    {
      keys: ['PageUp'],
      label: 'Previous question, also while you write',
      whileTyping: true,
      isIdle: index === 0,
      run: back,
    },
    { keys: ['*'], label: draft.isFlagged ? 'Take the flag away' : 'Flag this question', run: flag },
  ]);
  const { response } = draft;
  const hasAnswer = response !== undefined && !isBlank(response);
  return (
    <>
      <Stem id={stemId} question={question} answered={undefined} heading={heading} />
      <JudgedLater value>
        <AnswerArea
          stemId={stemId}
          question={question}
          answered={undefined}
          draft={response}
          onDraft={(changed) => {
            setAsking(false);
            onChange({ response: changed, confidence: undefined });
          }}
          onAnswer={give}
          isBusy={false}
        />
      </JudgedLater>
      {isSureAsked && hasAnswer && (isAsking || draft.confidence !== undefined) && (
        <ConfidenceBar
          said={isAsking ? undefined : draft.confidence}
          onSay={(confidence) => {
            setAsking(false);
            onChange({ confidence });
            if (response.type === 'typed') next();
          }}
          onTakeBack={() => {
            setAsking(false);
            onChange({ response: undefined, confidence: undefined });
          }}
        />
      )}
      <div className="exam-steps">
        <Button onClick={back} disabled={index === 0} aria-keyshortcuts="k PageUp">
          <ArrowLeft size={18} aria-hidden="true" />
          Back
        </Button>
        <Button look="primary" onClick={next}>
          {index + 1 < count ? 'Next question' : 'Look over and hand in'}
          <ArrowRight size={18} aria-hidden="true" />
          <Kbd>Enter</Kbd>
        </Button>
        <Button look="quiet" onClick={flag} aria-pressed={draft.isFlagged} aria-keyshortcuts="*">
          <Flag size={16} aria-hidden="true" />
          {draft.isFlagged ? 'Flagged' : 'Flag'} <Kbd>*</Kbd>
        </Button>
      </div>
    </>
  );
}
