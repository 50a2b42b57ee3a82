import { ChevronDown, Undo2 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { PromptPlace } from '../../../shared/model/prompts.ts';
import type { PromptMode } from '../../../shared/model/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { plural } from '../../ui/plural.ts';
import { AnsweredPrompts } from './AnsweredPrompts.tsx';
import { PromptQuestion } from './PromptQuestion.tsx';
import type { Prompts } from './prompts-context.ts';
import { useAttention } from './use-attention.ts';
import './prompts.css';

/** The questions of one place, one at a time, each answered where it stands; what was answered lies below. */
export function PromptBlock({ place, prompts }: { readonly place: PromptPlace; readonly prompts: Prompts }) {
  const { mode, language, grade, isBusy, graded, undoName, undo, takeGoal } = prompts;
  const block = useRef<HTMLFieldSetElement>(null);
  const body = useId();
  const [turned, setTurned] = useState<{ readonly mode: PromptMode; readonly isOpen: boolean }>();
  // What the learner opened or folded by hand stays so until she changes it for all.
  const isOpen = turned?.mode === mode ? turned.isOpen : mode === 'open';
  const { hasFocus, isInView, wasSeen, onFocus, onBlur } = useAttention(block);
  const current = place.prompts.find(({ answered }) => !answered)?.card;
  const answered = place.prompts.filter((prompt) => prompt.answered);
  const words = graded?.after === place.after ? graded.words : undefined;

  // When what is asked here changes under the learner's hands, the focus goes on to what is asked now.
  const state = `${current?.id} ${current?.revision} ${answered.length}`;
  const lastState = useRef(state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when what is asked changes
  useEffect(() => {
    if (lastState.current === state) return;
    lastState.current = state;
    if (!hasFocus && !(current && takeGoal(current.id))) return;
    const stop = block.current?.querySelector<HTMLElement>('[data-prompt]');
    stop?.focus({ preventScroll: true });
    stop?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [state]);

  return (
    <fieldset
      ref={block}
      className="prompts"
      aria-label="Questions about what you just read"
      lang="en"
      data-between=""
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <div className="prompts-line">
        <button
          type="button"
          className="prompts-head"
          aria-expanded={isOpen}
          aria-controls={body}
          data-prompt={isOpen && current ? undefined : ''}
          data-prompts-head=""
          onClick={() => setTurned({ mode, isOpen: !isOpen })}
        >
          <ChevronDown size={16} aria-hidden="true" />
          {titleOf(place, isOpen)}
        </button>
        <p role="status" className="prompts-graded">
          {words}
        </p>
        {words !== undefined && undoName !== undefined && (
          <Button look="quiet" onClick={undo} title={`Undo: ${undoName}`} aria-keyshortcuts="u">
            <Undo2 size={16} aria-hidden="true" />
            Undo
          </Button>
        )}
      </div>
      <div id={body} hidden={!isOpen}>
        {isOpen && current && (
          <PromptQuestion
            key={state}
            card={current}
            language={language}
            wasSeen={wasSeen}
            takesKeys={hasFocus && isInView}
            isBusy={isBusy}
            onGrade={(rating, duration) => grade(place.after, current, rating, duration)}
          />
        )}
        {isOpen && answered.length > 0 && <AnsweredPrompts prompts={answered} language={language} />}
      </div>
    </fieldset>
  );
}

function titleOf({ prompts }: PromptPlace, isOpen: boolean): string {
  const count = prompts.length;
  const done = prompts.filter(({ answered }) => answered).length;
  if (done === count) return count === 1 ? 'Answered today' : `All ${count} answered today`;
  if (isOpen) return count === 1 ? 'A question' : `Question ${done + 1} of ${count}`;
  return done === 0
    ? `${plural(count, 'question')} about what you just read`
    : `${done} of ${count} answered`;
}
