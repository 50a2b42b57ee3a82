import { isSingleKey } from '../ui/single-keys.ts';

/**
 * Something the learner can do, as a screen declares it.
 * `keys` are written as `u`, `?`, `Space`, `Enter`, `Ctrl+z`, `Alt+1`, or in a row as `g t`; there may be none.
 */
export type Offer = {
  readonly label: string;
  readonly keys: readonly string[];
  readonly run: () => void;
  /** Lasting, for what calls the command by name; without it, made of the place and the first key. */
  readonly id?: string;
  readonly whileTyping?: boolean;
  /** Whether a key held down does it again and again; it does not, unless said. */
  readonly repeats?: boolean;
  /** It would do nothing just now: its keys stay taken, but it is not proposed. */
  readonly isIdle?: boolean;
};

/** An offer with its name and its place, as the list of keys, the search and a menu show it. */
export type Command = {
  readonly id: string;
  readonly title: string;
  /** The screen or part of a screen that it belongs to, or `EVERYWHERE`. */
  readonly where: string;
  readonly keys: readonly string[];
  readonly run: () => void;
  readonly whileTyping: boolean;
  readonly repeats: boolean;
  readonly isIdle: boolean;
};

export type OfferGroup = { readonly where: string; readonly offers: readonly Offer[] };

/** The commands of everything that is mounted: the one list behind keys, `?`, search and menus. */
export type CommandRegistry = {
  /** Adds a group, which may change while it is there; gives the way to take it out. */
  readonly add: (group: { readonly current: OfferGroup }) => () => void;
  /** Every command: the screen's own first, those that work everywhere last. */
  readonly list: () => readonly Command[];
  /** Every command in the order in which a key goes to them: what was mounted last comes first. */
  readonly listByKey: () => readonly Command[];
  /** Says that a group has changed. */
  readonly touch: () => void;
  /** Hears of every change, until the function it gives is called. */
  readonly watch: (hear: () => void) => () => void;
  /** Says whether keys that write a character work by themselves; where not, no command has them. */
  readonly allowSingleKeys: (areAllowed: boolean) => void;
  /** Runs the command of this id; nothing happens where it is not offered. */
  readonly run: (id: string) => void;
};

/** The place of the commands that work on every screen. */
export const EVERYWHERE = 'Everywhere';

/** A registry without commands. */
export function createCommandRegistry(): CommandRegistry {
  const groups: { readonly current: OfferGroup }[] = [];
  const watchers = new Set<() => void>();
  let areSingleAllowed = true;
  const touch = () => {
    for (const hear of watchers) hear();
  };
  const named = (ordered: readonly { readonly current: OfferGroup }[]) =>
    ordered.flatMap(({ current }) =>
      current.offers.map((offer) => {
        const command = nameCommand(current.where, offer);
        return areSingleAllowed
          ? command
          : { ...command, keys: command.keys.filter((key) => !isSingleKey(key)) };
      }),
    );
  const listByKey = () => named(groups.toReversed());
  return {
    add: (group) => {
      groups.push(group);
      touch();
      return () => {
        groups.splice(groups.indexOf(group), 1);
        touch();
      };
    },
    list: () => named(groups.toSorted((a, b) => rank(a.current) - rank(b.current))),
    listByKey,
    touch,
    watch: (hear) => {
      watchers.add(hear);
      return () => watchers.delete(hear);
    },
    allowSingleKeys: (areAllowed) => {
      areSingleAllowed = areAllowed;
      touch();
    },
    run: (id) =>
      listByKey()
        .find((command) => command.id === id)
        ?.run(),
  };
}

function nameCommand(where: string, offer: Offer): Command {
  const { label, keys, run, id, whileTyping = false, repeats = false, isIdle = false } = offer;
  return {
    id: id ?? `${where} ${keys[0] ?? label}`,
    title: label,
    where,
    keys,
    run,
    whileTyping,
    repeats,
    isIdle,
  };
}

function rank({ where }: OfferGroup): number {
  return where === EVERYWHERE ? 1 : 0;
}
