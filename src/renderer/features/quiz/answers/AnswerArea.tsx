import { lazy, Suspense } from 'react';
import type { QuestionView, Response } from '../../../../shared/model/question.ts';
import type { AnsweredQuestion } from '../../../../shared/model/quiz.ts';
import { assertNever } from '../../../../shared/model/result.ts';
import { splitCloze } from '../../../ui/cloze.ts';
import { Waiting } from '../../../ui/Waiting.tsx';
import { ClozeAnswer } from './ClozeAnswer.tsx';
import { GivenText } from './GivenText.tsx';
import { JudgedRows } from './JudgedRows.tsx';
import { listJudged } from './judged.ts';
import { ManyOptions } from './ManyOptions.tsx';
import { MatchingAnswer } from './MatchingAnswer.tsx';
import { NumberAnswer } from './NumberAnswer.tsx';
import { OptionRows } from './OptionRows.tsx';
import { OrderingAnswer } from './OrderingAnswer.tsx';
import { TrueFalseAnswer } from './TrueFalseAnswer.tsx';
import { TypedAnswer } from './TypedAnswer.tsx';

// The map brings the shapes of the world, which the first screen does without.
const MapAnswer = lazy(async () => {
  const { MapAnswer: map } = await import('./MapAnswer.tsx');
  return { default: map };
});

/** The answers of a question in the way of its kind. */
export function AnswerArea({
  stemId,
  question,
  answered,
  draft,
  onDraft,
  onAnswer,
  isBusy,
}: {
  /** The element that holds the stem. */
  readonly stemId: string;
  readonly question: QuestionView;
  readonly answered: AnsweredQuestion | undefined;
  /** What is chosen or written so far and not yet judged; whoever shows the question keeps it. */
  readonly draft: Response | undefined;
  /** Called at every change of an answer that is made in more than one step. */
  readonly onDraft: (response: Response) => void;
  /** Called when she gives her answer; it may still wait to be judged. */
  readonly onAnswer: (response: Response) => void;
  readonly isBusy: boolean;
}) {
  const given = answered?.response;
  const solution = answered?.solution;
  const judged = answered && listJudged(answered);
  if (judged) return <JudgedRows rows={judged} />;
  switch (question.type) {
    case 'choice':
    case 'who-said-it':
    case 'status':
    case 'proof':
      return (
        <OptionRows
          options={question.options.map((text, index) => ({ text, keys: [String(index + 1)] }))}
          isAnswered={answered !== undefined}
          chosen={draft?.type === 'choice' ? draft.option : undefined}
          given={given?.type === 'choice' ? given.option : undefined}
          right={solution?.type === 'choice' ? solution.option : undefined}
          onChoose={(option) => onAnswer({ type: 'choice', option })}
        />
      );
    case 'multi-select':
      return (
        <ManyOptions
          options={question.options}
          chosen={draft?.type === 'multi-select' ? draft.options : []}
          given={given && (given.type === 'multi-select' ? given.options : [])}
          right={solution?.type === 'multi-select' ? solution.options : []}
          onChoose={(options) => onDraft({ type: 'multi-select', options })}
          onAnswer={(options) => onAnswer({ type: 'multi-select', options })}
          isBusy={isBusy}
        />
      );
    case 'true-false':
      return (
        <TrueFalseAnswer
          draft={draft?.type === 'true-false' ? draft : undefined}
          given={given?.type === 'true-false' ? given : undefined}
          solution={solution?.type === 'true-false' ? solution : undefined}
          isAnswered={answered !== undefined}
          onDraft={onDraft}
          onAnswer={onAnswer}
          isBusy={isBusy}
        />
      );
    case 'typed':
      return (
        <TypedAnswer
          stemId={stemId}
          text={draft?.type === 'typed' ? draft.text : ''}
          onText={(text) => onDraft({ type: 'typed', text })}
          given={given && (given.type === 'typed' ? given.text : '')}
          verdict={answered?.judgement.verdict}
          onAnswer={(text) => onAnswer({ type: 'typed', text })}
          isBusy={isBusy}
        />
      );
    case 'matching':
      return (
        <MatchingAnswer
          left={question.left}
          right={question.right}
          pairs={draft?.type === 'matching' ? draft.pairs : question.left.map(() => null)}
          onPairs={(pairs) => onDraft({ type: 'matching', pairs })}
          onAnswer={(pairs) => onAnswer({ type: 'matching', pairs })}
          isBusy={isBusy}
        />
      );
    case 'ordering':
      return (
        <OrderingAnswer
          items={question.items}
          order={draft?.type === 'ordering' ? draft.order : [...question.items.keys()]}
          onOrder={(order) => onDraft({ type: 'ordering', order })}
          onAnswer={(order) => onAnswer({ type: 'ordering', order })}
          isBusy={isBusy}
        />
      );
    case 'cloze':
      return (
        <ClozeAnswer
          sentence={question.stem}
          texts={
            draft?.type === 'cloze'
              ? draft.texts
              : splitCloze(question.stem)
                  .slice(1)
                  .map(() => '')
          }
          onTexts={(texts) => onDraft({ type: 'cloze', texts })}
          onAnswer={(texts) => onAnswer({ type: 'cloze', texts })}
          isBusy={isBusy}
        />
      );
    case 'number':
      if (answered) {
        const text = given?.type === 'number' ? given.text : '';
        return <GivenText text={text} verdict={answered.judgement.verdict} />;
      }
      return (
        <NumberAnswer
          stemId={stemId}
          unit={question.unit}
          allowance={question.allowance}
          text={draft?.type === 'number' ? draft.text : ''}
          onText={(text) => onDraft({ type: 'number', text })}
          onAnswer={(text) => onAnswer({ type: 'number', text })}
          isBusy={isBusy}
        />
      );
    case 'map':
      return (
        <Suspense fallback={<Waiting />}>
          <MapAnswer
            marks={question.marks}
            chosen={draft?.type === 'map' ? draft.mark : undefined}
            given={given?.type === 'map' ? given.mark : undefined}
            right={solution?.type === 'map' ? solution.mark : undefined}
            isAnswered={answered !== undefined}
            onChoose={(mark) => onDraft({ type: 'map', mark })}
            onAnswer={(mark) => onAnswer({ type: 'map', mark })}
            isBusy={isBusy}
          />
        </Suspense>
      );
    default:
      return assertNever(question);
  }
}
