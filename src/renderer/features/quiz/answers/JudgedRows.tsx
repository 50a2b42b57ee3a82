import { Check, X } from 'lucide-react';
import { ClozeText } from '../../../ui/ClozeText.tsx';
import type { JudgedRow } from './judged.ts';
import './judged-rows.css';

/** An answer in parts, each with what was right of it. */
export function JudgedRows({ rows }: { readonly rows: readonly JudgedRow[] }) {
  return (
    <ol className="judged" aria-label="Your answer">
      {rows.map(({ asked, given, right, isRight }) => (
        <li key={asked} className={`judged-row judged-${isRight ? 'right' : 'wrong'}`}>
          <p className="judged-asked">
            <ClozeText text={asked} />
          </p>
          <p className="judged-given">
            {isRight ? <Check size={18} aria-hidden="true" /> : <X size={18} aria-hidden="true" />}
            <span>
              <span className="unseen">{isRight ? 'Right: ' : 'Wrong: '}</span>
              {given ?? 'nothing'}
            </span>
          </p>
          {!isRight && (
            <p className="judged-key">
              Right answer: <strong>{right}</strong>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
