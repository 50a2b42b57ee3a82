import type { AnsweredQuestion, QuestionView, Response } from '../../../shared/model/quiz.ts';
import { assertNever } from '../../../shared/model/result.ts';
import { OptionRows } from './OptionRows.tsx';
import { TypedAnswer } from './TypedAnswer.tsx';

/** The answers of a question in the way of its kind. */
export function AnswerArea({
  stemId,
  question,
  answered,
  onAnswer,
  isBusy,
}: {
  /** The element that holds the stem. */
  readonly stemId: string;
  readonly question: QuestionView;
  readonly answered: AnsweredQuestion | undefined;
  readonly onAnswer: (response: Response) => void;
  readonly isBusy: boolean;
}) {
  const given = answered?.response;
  switch (question.type) {
    case 'choice':
      return (
        <OptionRows
          options={question.options.map((text, index) => ({ text, keys: [String(index + 1)] }))}
          given={given?.type === 'choice' ? given.option : undefined}
          right={answered?.keyOption}
          onChoose={(option) => onAnswer({ type: 'choice', option })}
        />
      );
    case 'true-false':
      return (
        <OptionRows
          options={[
            { text: 'True', keys: ['1', 't'] },
            { text: 'False', keys: ['2', 'f'] },
          ]}
          given={given?.type === 'true-false' ? (given.value ? 0 : 1) : undefined}
          right={answered && rightOfTwo(answered)}
          onChoose={(option) => onAnswer({ type: 'true-false', value: option === 0 })}
        />
      );
    case 'typed':
      return (
        <TypedAnswer
          stemId={stemId}
          given={given?.type === 'typed' ? given.text : undefined}
          verdict={answered?.judgement.verdict}
          onAnswer={(text) => onAnswer({ type: 'typed', text })}
          isBusy={isBusy}
        />
      );
    default:
      return assertNever(question);
  }
}

/** Of True (0) and False (1) the right one: the one given, or else the other. */
function rightOfTwo({ response, judgement }: AnsweredQuestion): number | undefined {
  if (response.type !== 'true-false') return undefined;
  const isTrue = (judgement.verdict === 'right') === response.value;
  return isTrue ? 0 : 1;
}
