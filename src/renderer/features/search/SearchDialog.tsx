import { Search as SearchIcon, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { SearchHit, SearchKind } from '../../../shared/model/search.ts';
import { useDossier } from '../../app/dossier.tsx';
import { useCommands } from '../../app/keys.tsx';
import { useSettings } from '../../app/use-settings.ts';
import { ChoiceList, choiceId } from './ChoiceList.tsx';
import { type Choice, chooseFound, chooseFromNothing } from './choices.ts';
import { remember } from './recent.ts';
import { SearchWords } from './SearchWords.tsx';
import { useSearch } from './use-search.ts';
import './search.css';

/** What the learner types, what it finds, and the keys between: a combobox over one list. */
export function SearchDialog({
  words,
  onOpen,
  onClose,
}: {
  /** What is looked for at first. */
  readonly words: string;
  readonly onOpen: (hit: SearchHit) => void;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [text, setText] = useState(words);
  const [opened, setOpened] = useState<SearchKind>();
  const [at, setAt] = useState(0);
  const searched = useSearch(useDossier().id, text);
  const commands = useCommands().list();
  const { settings, change } = useSettings();
  const recent = settings?.recentSearches ?? [];

  const isEmpty = text.trim() === '';
  const groups = isEmpty
    ? chooseFromNothing(commands, recent)
    : chooseFound(commands, searched, text, opened);
  const choices = groups.flatMap((group) => group.choices);
  const active = choices[Math.min(at, choices.length - 1)];

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  // At once: the browser's own event comes too late for a key pressed right after.
  const close = () => {
    dialog.current?.close();
    onClose();
  };
  const type = (typed: string) => {
    setText(typed);
    setAt(0);
    setOpened(undefined);
  };
  const choose = (choice: Choice) => {
    if (choice.type === 'recent') return type(choice.text);
    if (choice.type === 'more') return setOpened(choice.kind);
    // Closed first, so that the focus is back where it was before a command looks at it.
    close();
    if (choice.type === 'command') return choice.command.run();
    change({ recentSearches: remember(recent, text) });
    onOpen(choice.hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined && choices.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, choices.length - 1) + step + choices.length) % choices.length);
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      choose(active);
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      field.current?.select();
    }
  };

  return (
    <dialog ref={dialog} className="search" aria-label="Search" onClose={onClose} closedby="any">
      <div className="search-head">
        <SearchIcon size={20} aria-hidden="true" className="search-icon" />
        <input
          ref={field}
          className="search-field"
          type="text"
          role="combobox"
          aria-label="Search, or do something"
          aria-expanded={choices.length > 0}
          aria-controls={listId}
          aria-activedescendant={active && choiceId(listId, choices.indexOf(active))}
          aria-autocomplete="list"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={300}
          placeholder="Search, or do something"
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="search-close" onClick={close}>
          <X size={20} aria-hidden="true" />
          <span className="unseen">Close</span>
        </button>
      </div>
      <SearchWords
        searched={searched}
        text={text}
        count={choices.filter(({ type }) => type !== 'more').length}
      />
      <ChoiceList
        id={listId}
        groups={groups}
        active={active}
        onChoose={choose}
        onPoint={(choice) => setAt(choices.indexOf(choice))}
      />
    </dialog>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
