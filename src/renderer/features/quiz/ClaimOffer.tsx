import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import type { Claim } from './use-claim.ts';

/** Lets the learner decide about a close answer; the key is shown where the screen has it for this very one. */
export function ClaimOffer({
  claim: { isCounted, change },
  keyShown,
}: {
  readonly claim: Claim;
  readonly keyShown: boolean;
}) {
  return (
    <div className="claim">
      <p role="status">{isCounted ? 'You counted this as right.' : 'You decide whether that is enough.'}</p>
      <Button onClick={change} aria-keyshortcuts={keyShown ? 'c' : undefined}>
        {isCounted ? 'Do not count it' : 'Count it as right'}
        {keyShown && <Kbd>C</Kbd>}
      </Button>
    </div>
  );
}
