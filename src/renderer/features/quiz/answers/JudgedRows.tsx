import { ClozeText } from '../../../ui/ClozeText.tsx';
import { VERDICTS } from '../verdict-words.tsx';
import type { JudgedRow } from './judged.ts';
import './judged-rows.css';

/** An answer in parts, each with what was right of it. */
export function JudgedRows({ rows }: { readonly rows: readonly JudgedRow[] }) {
  return (
    <ol className="judged" aria-label="Your answer">
      {rows.map(({ asked, given, right, verdict }) => {
        const { icon: Icon, word } = VERDICTS[verdict];
        return (
          <li key={asked} className={`judged-row judged-${verdict}`}>
            <p className="judged-asked">
              <ClozeText text={asked} />
            </p>
            <p className="judged-given">
              <Icon size={18} aria-hidden="true" />
              <span>
                <span className="unseen">{word}: </span>
                {given ?? 'nothing'}
              </span>
            </p>
            {verdict !== 'right' && (
              <p className="judged-key">
                Right answer: <strong>{right}</strong>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
