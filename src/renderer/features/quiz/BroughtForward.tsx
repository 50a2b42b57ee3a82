import type { BroughtForward as Forward } from '../../../shared/model/quiz.ts';
import { useDossier } from '../../app/dossier.tsx';
import { useUndoKeys } from '../../app/undo-keys.ts';
import { messageOf } from '../../client/failure.ts';
import { useCall } from '../../client/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { plural } from '../../ui/plural.ts';

/** Says which cards a wrong answer brought forward, and takes that back. */
export function BroughtForward({
  forward: { cards, undo },
  onTakenBack,
}: {
  readonly forward: Forward;
  /** Called once that is taken back; the button then goes away. */
  readonly onTakenBack: () => void;
}) {
  const dossier = useDossier().id;
  const { mutate, isPending, error } = useCall('action.undo', { invalidates: ['quiz.get', 'quiz.result'] });
  const takeBack = () => {
    if (!isPending) mutate({ dossier }, { onSuccess: onTakenBack });
  };
  useUndoKeys('Quiz', { name: undo, run: takeBack }, { name: undefined, run: () => undefined });
  return (
    <div className="claim">
      <p role="status">
        {plural(cards, 'card')} about this {cards === 1 ? 'comes' : 'come'} back today.
      </p>
      {undo && (
        <Button onClick={takeBack} aria-keyshortcuts="u">
          Leave {cards === 1 ? 'it' : 'them'} where {cards === 1 ? 'it was' : 'they were'}
          <Kbd>U</Kbd>
        </Button>
      )}
      <Notice>{error ? messageOf(error) : undefined}</Notice>
    </div>
  );
}
