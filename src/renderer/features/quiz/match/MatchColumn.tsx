import { Check } from 'lucide-react';
import { ClozeText } from '../../../ui/ClozeText.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';

/** One side of a match; its number keys work while it is `isActive`. */
export function MatchColumn({
  title,
  items,
  isActive,
  isFound,
  isChosen,
  isMissed,
  onChoose,
}: {
  readonly title: string;
  readonly items: readonly string[];
  readonly isActive: boolean;
  readonly isFound: (index: number) => boolean;
  readonly isChosen: (index: number) => boolean;
  readonly isMissed: (index: number) => boolean;
  readonly onChoose: (index: number) => void;
}) {
  return (
    <section className="match-column" aria-label={title} data-active={isActive || undefined}>
      <h2>{title}</h2>
      <ol>
        {items.map((text, index) => (
          <li key={text}>
            <button
              type="button"
              className="match-item"
              data-found={isFound(index) || undefined}
              data-missed={isMissed(index) || undefined}
              aria-pressed={isChosen(index)}
              aria-disabled={isFound(index)}
              onClick={() => onChoose(index)}
            >
              {isFound(index) ? (
                <Check size={18} role="img" aria-label="Found" />
              ) : (
                <Kbd>{String(index + 1)}</Kbd>
              )}
              <span>
                <ClozeText text={text} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
