import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { FIELD, type Find } from './use-find.ts';
import './find.css';

/** What to look for in the text, how often it is there, and the way through. */
export function FindBar({ query, matches, current, around, search, step, close }: Find) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isFind = event.key === 'f' && (event.ctrlKey || event.metaKey);
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else if (isFind) field.current?.select();
    else return;
    event.preventDefault();
  };
  const isIdle = matches.length === 0;
  return (
    <search className="reading-find" onKeyDown={onKeyDown}>
      <input
        ref={field}
        id={FIELD}
        className="reading-find-field"
        type="text"
        aria-label="Find in the text"
        placeholder="Find in the text"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={query}
        onChange={(event) => search(event.target.value)}
      />
      <output className="reading-find-count" htmlFor={FIELD}>
        {describe(query, matches.length, current)}
        {around && <span className="unseen">: {around}</span>}
      </output>
      <button
        type="button"
        className="reading-tool"
        aria-label="Previous match"
        title="Previous match (Shift + Enter)"
        aria-disabled={isIdle}
        onClick={() => step(-1)}
      >
        <ChevronUp size={20} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="reading-tool"
        aria-label="Next match"
        title="Next match (Enter)"
        aria-disabled={isIdle}
        onClick={() => step(1)}
      >
        <ChevronDown size={20} aria-hidden="true" />
      </button>
      <button type="button" className="reading-tool" aria-label="Close the search" onClick={close}>
        <X size={20} aria-hidden="true" />
      </button>
    </search>
  );
}

function describe(query: string, count: number, current: number): string {
  if (query.trim() === '') return '';
  return count === 0 ? 'No match' : `${current + 1} of ${count}`;
}
