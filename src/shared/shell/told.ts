import { type CommandId, isCommandId } from '../commands/commands.ts';
import { routeOfLink } from '../links/link.ts';

/** What a shell tells the page, from its menus and from the system. */
export type Told =
  /** A command was chosen in a menu. */
  | { readonly kind: 'run'; readonly command: CommandId }
  /** Words are to be looked up in the article. */
  | { readonly kind: 'look-up'; readonly words: string }
  /** A link into Lectern was followed; where it leads, the page reads itself. */
  | { readonly kind: 'open'; readonly link: string };

/** Characters that are looked up. */
export const LONGEST_LOOK_UP = 300;

/** Reads what came over the channel; nothing where it is not as it should be. */
export function parseTold(raw: unknown): Told | undefined {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw)) return undefined;
  if (raw.kind === 'run' && 'command' in raw && isCommandId(raw.command)) {
    return { kind: 'run', command: raw.command };
  }
  if (raw.kind === 'look-up' && 'words' in raw && isWords(raw.words))
    return { kind: 'look-up', words: raw.words };
  if (raw.kind === 'open' && 'link' in raw && isLink(raw.link)) return { kind: 'open', link: raw.link };
  return undefined;
}

const isLink = (raw: unknown): raw is string => routeOfLink(raw) !== undefined;

function isWords(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.trim() !== '' && raw.length <= LONGEST_LOOK_UP;
}
