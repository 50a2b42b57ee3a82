import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { SingleKeys } from '../ui/single-keys.ts';
import {
  type CommandRegistry,
  createCommandRegistry,
  type Offer,
  type OfferGroup,
} from './command-registry.ts';
import { listenForKeys } from './key-listener.ts';

const CommandsContext = createContext<CommandRegistry | undefined>(undefined);

/** Keeps the commands of everything below, and listens for their keys. */
export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(createCommandRegistry);
  const areSingleOn = useContext(SingleKeys);
  useLayoutEffect(() => registry.allowSingleKeys(areSingleOn), [registry, areSingleOn]);
  useEffect(() => listenForKeys(registry), [registry]);
  return <CommandsContext value={registry}>{children}</CommandsContext>;
}

/**
 * Offers commands while the component is mounted: their keys work, `?` lists them under `where`, and the
 * search proposes them.
 */
export function useKeys(where: string, offers: readonly Offer[]): void {
  const registry = useCommands();
  const group = useRef<OfferGroup>({ where, offers });
  useLayoutEffect(() => {
    group.current = { where, offers };
    registry.touch();
  });
  useLayoutEffect(() => registry.add(group), [registry]);
}

/** The registry itself, for what lists commands or runs one by its id. */
export function useCommands(): CommandRegistry {
  const registry = useContext(CommandsContext);
  if (!registry) throw new Error('useKeys needs a KeysProvider above it');
  return registry;
}
