import type { PromptMode } from '../../../shared/model/settings.ts';
import { messageOf } from '../../client/failure.ts';
import { useCall, useKeepReply, useReply } from '../../client/queries.ts';

const NEXT: Readonly<Record<PromptMode, PromptMode>> = { open: 'folded', folded: 'off', off: 'open' };

const WORDS: Readonly<Record<PromptMode, string>> = {
  open: 'Questions open in the text',
  folded: 'Questions folded in the text',
  off: 'No questions in the text',
};

/** How the questions stand in the text, and a way to go on to the next of three, which says what it changed. */
export function usePromptMode(): {
  readonly mode: PromptMode;
  readonly cycle: (say: (words: string) => void) => void;
} {
  const { data } = useReply('settings.get', {});
  const keep = useKeepReply('settings.get', {});
  const { mutate } = useCall('settings.set');
  const mode = data?.prompts ?? 'open';
  const cycle = (say: (words: string) => void) => {
    const next = NEXT[mode];
    leaveSafely(next);
    // Seen at once and taken back where it cannot be saved, so that the next press goes on from here.
    if (data) keep({ ...data, prompts: next });
    mutate(
      { prompts: next },
      {
        onSuccess: (settings) => say(WORDS[settings.prompts]),
        onError: (error) => {
          if (data) keep(data);
          say(messageOf(error));
        },
      },
    );
  };
  return { mode, cycle };
}

/** Moves the focus off what is about to go: to the line that stays, or to the passage before. */
function leaveSafely(next: PromptMode): void {
  const block = document.activeElement?.closest('[data-between]');
  const stays =
    next === 'off' ? block?.previousElementSibling : block?.querySelector<HTMLElement>('[data-prompts-head]');
  if (stays instanceof HTMLElement) stays.focus({ preventScroll: true });
}
