import { useContext, useState } from 'react';
import { useKeys } from '../../../app/keys.tsx';
import { Button } from '../../../ui/Button.tsx';
import { JudgedLater } from './judged-later.ts';
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
  const isLater = useContext(JudgedLater);
  useKeys(
    'Quiz',
    isLater ? [] : [{ keys: ['Enter'], label: 'Check your answer', run: check, whileTyping: true }],
  );
  if (isLater) return null;
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
