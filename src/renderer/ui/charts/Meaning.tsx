import { useId, useState } from 'react';
import './charts.css';

/** A term that says what it means while it is pointed at or has the focus; Escape hides that. */
export function Meaning({ term, meaning }: { readonly term: string; readonly meaning: string }) {
  const id = useId();
  const [isHidden, setHidden] = useState(false);
  return (
    <span className="meaning" data-hidden={isHidden || undefined}>
      <button
        type="button"
        className="meaning-term"
        aria-describedby={id}
        onPointerEnter={() => setHidden(false)}
        onFocus={() => setHidden(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || isHidden) return;
          event.stopPropagation();
          setHidden(true);
        }}
      >
        {term}
      </button>
      <span id={id} role="tooltip" className="meaning-words">
        {meaning}
      </span>
    </span>
  );
}
