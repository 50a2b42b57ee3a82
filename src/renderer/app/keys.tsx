import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { chordOf, matchChords } from './chord.ts';
import { blocksKeys } from './key-target.ts';

/** `keys` are written as `u`, `?`, `Space`, `Enter`, `Ctrl+z`, `Alt+1`, or in a row as `g t`. */
export type Binding = {
  readonly keys: readonly string[];
  readonly label: string;
  readonly run: (event: KeyboardEvent) => void;
  readonly whileTyping?: boolean;
  /** Whether a key held down does it again and again; it does not, unless said. */
  readonly repeats?: boolean;
};

type KeyGroup = { readonly title: string; readonly bindings: readonly Binding[] };

type Registry = {
  readonly add: (group: { readonly current: KeyGroup }) => () => void;
  readonly list: () => readonly KeyGroup[];
};

/** A second key belongs to the first one for this long. */
const ROW_TIME = 1_200;

/** The title of the keys that work on every screen. */
export const EVERYWHERE = 'Everywhere';

const KeysContext = createContext<Registry | undefined>(undefined);

/** Listens for the shortcuts of everything below. */
export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const [{ registry, listen }] = useState(createRegistry);
  useEffect(() => listen(), [listen]);
  return <KeysContext value={registry}>{children}</KeysContext>;
}

/** Registers shortcuts while the component is mounted, and lists them under `title` in the overlay. */
export function useKeys(title: string, bindings: readonly Binding[]): void {
  const registry = useKeyRegistry();
  const group = useRef<KeyGroup>({ title, bindings });
  useLayoutEffect(() => {
    group.current = { title, bindings };
  });
  useLayoutEffect(() => registry.add(group), [registry]);
}

/** The registry itself, for the overlay that lists all shortcuts. */
export function useKeyRegistry(): Registry {
  const registry = useContext(KeysContext);
  if (!registry) throw new Error('useKeys needs a KeysProvider above it');
  return registry;
}

function createRegistry(): { readonly registry: Registry; readonly listen: () => () => void } {
  const groups: { readonly current: KeyGroup }[] = [];
  let row: readonly string[] = [];
  let last = 0;

  const registry: Registry = {
    add: (group) => {
      groups.push(group);
      return () => groups.splice(groups.indexOf(group), 1);
    },
    list: () => groups.map(({ current }) => current).toSorted((a, b) => rank(a) - rank(b)),
  };

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || isModifier(event.key)) return;
    const chord = chordOf(event);
    const presses = event.timeStamp - last < ROW_TIME ? [...row, chord] : [chord];
    const candidates = groups
      .toReversed()
      .flatMap(({ current }) => current.bindings)
      .filter(({ whileTyping }) => !blocksKeys(event, chord, whileTyping === true));
    for (const tried of presses.length > 1 ? [presses, [chord]] : [presses]) {
      const states = (binding: Binding) => binding.keys.map((key) => matchChords(key, tried));
      const found = candidates.find((binding) => states(binding).includes('whole'));
      if (found) {
        row = [];
        event.preventDefault();
        if (!event.repeat || found.repeats) found.run(event);
        return;
      }
      if (candidates.some((binding) => states(binding).includes('part'))) {
        row = tried;
        last = event.timeStamp;
        return;
      }
    }
    row = [];
  }

  const listen = () => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  };
  return { registry, listen };
}

/** Keys that work everywhere come after those of the screen at hand. */
function rank({ title }: KeyGroup): number {
  return title === EVERYWHERE ? 1 : 0;
}

function isModifier(key: string): boolean {
  return key === 'Shift' || key === 'Control' || key === 'Alt' || key === 'Meta';
}
