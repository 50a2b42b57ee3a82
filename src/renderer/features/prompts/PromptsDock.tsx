import { Notice } from '../../ui/Notice.tsx';
import { SaidLine } from '../../ui/SaidLine.tsx';
import { usePromptsHere } from './prompts-context.ts';

/** At the foot of the reader: why an answer was not kept, and what undo, redo or a switch has just done. */
export function PromptsDock() {
  const prompts = usePromptsHere();
  if (!prompts) return null;
  const { notice, said, forgetSaid } = prompts;
  return (
    <>
      <Notice>{notice}</Notice>
      <SaidLine said={said} onHide={forgetSaid} />
    </>
  );
}
