import { PromptBlock } from './PromptBlock.tsx';
import { usePromptsHere } from './prompts-context.ts';

/** The questions that stand after a passage, if there are any and the learner wants them. */
export function PromptsAfter({ passage }: { readonly passage: number }) {
  const prompts = usePromptsHere();
  const place = prompts?.places.find(({ after }) => after === passage);
  if (!prompts || !place || prompts.mode === 'off') return null;
  return <PromptBlock place={place} prompts={prompts} />;
}
