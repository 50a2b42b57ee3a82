import { splitCloze } from './cloze.ts';
import './cloze-text.css';

/** A sentence whose holes (`____`) are drawn as lines, or filled. */
export function ClozeText({
  text,
  filling,
}: {
  readonly text: string;
  readonly filling?: string | undefined;
}) {
  return splitCloze(text).map((part, index) => {
    const key = `${index} ${part}`;
    if (index === 0) return <span key={key}>{part}</span>;
    return (
      <span key={key}>
        {filling === undefined ? (
          <span className="cloze-hole">
            <span className="unseen">blank</span>
          </span>
        ) : (
          <span className="cloze-filled">{filling}</span>
        )}
        {part}
      </span>
    );
  });
}
