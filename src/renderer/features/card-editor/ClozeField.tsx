import { useId, useLayoutEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { makeBlank } from './blanks.ts';
import { useFirstFocus } from './use-first-focus.ts';

/** A text whose words can be made blanks, by a button or by Anki's keys. */
export function ClozeField({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useFirstFocus(field);
  const wanted = useRef<{ readonly start: number; readonly end: number }>(undefined);
  useLayoutEffect(() => {
    if (!wanted.current || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(wanted.current.start, wanted.current.end);
    wanted.current = undefined;
  });
  const hide = (isSame: boolean) => {
    if (!field.current) return;
    const { selectionStart: start, selectionEnd: end } = field.current;
    const made = makeBlank({ text, start, end }, isSame);
    wanted.current = made;
    onChange(made.text);
  };
  return (
    <div>
      <label htmlFor={id} className="editor-label">
        Text with blanks
      </label>
      <textarea
        ref={field}
        id={id}
        className="editor-field"
        rows={4}
        maxLength={1000}
        spellCheck
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          const isBlank = event.code === 'KeyC' && event.shiftKey && (event.ctrlKey || event.metaKey);
          if (!isBlank) return;
          event.preventDefault();
          hide(event.altKey);
        }}
      />
      <div className="editor-row">
        <Button onClick={() => hide(false)}>
          Make a blank <Kbd>Ctrl Shift C</Kbd>
        </Button>
        <p id={`${id}-hint`} className="editor-hint">
          Select words and make them a blank, written {'{{c1::words}}'}. Each number is a card of its own.
        </p>
      </div>
    </div>
  );
}
