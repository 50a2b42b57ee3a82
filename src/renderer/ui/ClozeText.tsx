import { fillHoles, splitCloze } from './cloze.ts';
import './cloze-text.css';

/** A sentence whose holes (`____`) are drawn as lines, or filled. */
export function ClozeText({
  text,
  filling,
}: {
  readonly text: string;
  readonly filling?: string | undefined;
}) {
  const parts = splitCloze(text);
  const fillings = filling === undefined ? undefined : fillHoles(filling, parts.length - 1);
  return parts.map((part, index) => {
    const key = `${index} ${part}`;
    if (index === 0) return <span key={key}>{part}</span>;
    return (
      <span key={key}>
        {fillings === undefined ? (
          <span className="cloze-hole">
            <span className="unseen">blank</span>
          </span>
        ) : (
          <span className="cloze-filled">{fillings[index - 1]}</span>
        )}
        {part}
      </span>
    );
  });
}
