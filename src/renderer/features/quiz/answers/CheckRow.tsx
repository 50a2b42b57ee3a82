import { useState } from 'react';
import { useKeys } from '../../../app/keys.tsx';
import { Button } from '../../../ui/Button.tsx';
import './check-row.css';

/** Gives an answer that is made in several steps; Enter does, too. What is missing is said first. */
export function CheckRow({
  missing,
  isBusy,
  onCheck,
}: {
  /** What is not answered yet, one plain sentence; nothing where the answer is whole. */
  readonly missing: string | undefined;
  readonly isBusy: boolean;
  readonly onCheck: () => void;
}) {
  const [hinted, setHinted] = useState<string>();
  const isHinted = missing !== undefined && hinted === missing;
  const check = () => {
    if (missing === undefined || isHinted) onCheck();
    else setHinted(missing);
  };
  useKeys('Quiz', [{ keys: ['Enter'], label: 'Check your answer', run: check, whileTyping: true }]);
  return (
    <div className="check-row">
      <Button look="primary" onClick={check} disabled={isBusy}>
        Check
      </Button>
      <p role="status" className="check-row-hint">
        {isHinted && `${missing} Check again to leave it so.`}
      </p>
    </div>
  );
}
