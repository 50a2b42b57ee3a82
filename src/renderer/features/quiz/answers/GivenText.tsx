import type { Verdict } from '../../../../shared/model/question.ts';
import './typed-answer.css';

/** What was typed, once it is judged. */
export function GivenText({ text, verdict }: { readonly text: string; readonly verdict: Verdict }) {
  return (
    <p className={`typed-given typed-${verdict}`}>
      <span className="typed-label">You wrote</span> {text.trim() === '' ? 'nothing' : `“${text}”`}
    </p>
  );
}
