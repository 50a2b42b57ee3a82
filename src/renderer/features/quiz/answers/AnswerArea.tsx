import type { QuestionView, Response } from '../../../../shared/model/question.ts';
import type { AnsweredQuestion } from '../../../../shared/model/quiz.ts';
import { assertNever } from '../../../../shared/model/result.ts';
import { JudgedRows } from './JudgedRows.tsx';
import { listJudged } from './judged.ts';
import { MatchingAnswer } from './MatchingAnswer.tsx';
import { OptionRows } from './OptionRows.tsx';
import { TypedAnswer } from './TypedAnswer.tsx';

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
    case 'true-false':
      return (
        <OptionRows
          options={[
            { text: 'True', keys: ['1', 't'] },
            { text: 'False', keys: ['2', 'f'] },
          ]}
          isAnswered={answered !== undefined}
          chosen={draft?.type === 'true-false' ? (draft.value ? 0 : 1) : undefined}
          given={given?.type === 'true-false' ? (given.value ? 0 : 1) : undefined}
          right={solution?.type === 'true-false' ? (solution.value ? 0 : 1) : undefined}
          onChoose={(option) => onAnswer({ type: 'true-false', value: option === 0 })}
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
    default:
      return assertNever(question);
  }
}
