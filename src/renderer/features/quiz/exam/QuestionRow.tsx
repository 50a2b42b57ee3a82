import { Flag } from 'lucide-react';
import { isBlank, type QuizDraft } from '../../../../shared/model/quiz-draft.ts';

/** Whether a draft answers its question. */
export const isAnswered = ({ response }: QuizDraft): boolean => response !== undefined && !isBlank(response);

/** All questions of an exam by number: which are answered, which flagged, and the way to each. */
export function QuestionRow({
  drafts,
  at,
  onGo,
}: {
  readonly drafts: readonly QuizDraft[];
  readonly at: number;
  readonly onGo: (index: number) => void;
}) {
  return (
    <nav aria-label="Questions">
      <ol className="exam-row">
        {drafts.map((draft, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a question of an exam is its number
          <li key={index}>
            <button
              type="button"
              className="exam-number"
              data-answered={isAnswered(draft) || undefined}
              aria-current={index === at ? 'step' : undefined}
              aria-label={nameQuestion(index, draft)}
              onClick={() => onGo(index)}
            >
              {index + 1}
              {draft.isFlagged && <Flag size={12} aria-hidden="true" className="exam-flag" />}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function nameQuestion(index: number, draft: QuizDraft): string {
  const flagged = draft.isFlagged ? ', flagged' : '';
  return `Question ${index + 1}, ${isAnswered(draft) ? 'answered' : 'not answered'}${flagged}`;
}
