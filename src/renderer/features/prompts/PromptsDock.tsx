import { X } from 'lucide-react';
import { Notice } from '../../ui/Notice.tsx';
import { usePromptsHere } from './prompts-context.ts';

/** At the foot of the reader: why an answer was not kept, and what undo, redo or a switch has just done. */
export function PromptsDock() {
  const prompts = usePromptsHere();
  if (!prompts) return null;
  const { notice, said, forgetSaid } = prompts;
  return (
    <>
      <Notice>{notice}</Notice>
      <div role="status">
        {said && (
          <p className="prompts-said">
            <span>{said}</span>
            <button type="button" className="reading-tool" aria-label="Hide this line" onClick={forgetSaid}>
              <X size={18} aria-hidden="true" />
            </button>
          </p>
        )}
      </div>
    </>
  );
}
