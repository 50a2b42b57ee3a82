import type { SearchGroup, SearchHit, SearchKind } from '../../../shared/model/search.ts';
import type { Command } from '../../app/command-registry.ts';
import { isMeant, matchCommands, proposable } from './commands.ts';
import type { Searched } from './use-search.ts';

/** A row that can be chosen; `key` tells it from all others. */
export type Choice = { readonly key: string } & (
  | { readonly type: 'hit'; readonly hit: SearchHit }
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'recent'; readonly text: string }
  | { readonly type: 'more'; readonly kind: SearchKind; readonly hidden: number }
);

/** Choices under one heading; `note` says how many there are where not all are shown. */
export type ChoiceGroup = {
  readonly title: string;
  readonly note: string | undefined;
  readonly choices: readonly Choice[];
};

const TITLES: Readonly<Record<SearchKind, string>> = {
  entity: 'People, bodies and places',
  passage: 'Article',
  fact: 'Facts',
  note: 'Editor’s notes',
  card: 'Your own cards',
  highlight: 'Your highlights',
};

/** Hits of a kind before the learner asks for more. */
const FEW = 4;

/** What to offer before anything is typed: what was looked for last, and all that can be done here. */
export function chooseFromNothing(
  commands: readonly Command[],
  recent: readonly string[],
): readonly ChoiceGroup[] {
  const byPlace = Map.groupBy(proposable(commands), ({ where }) => where);
  return [
    group(
      'Recent searches',
      recent.map((text): Choice => ({ type: 'recent', key: `recent ${text}`, text })),
    ),
    ...[...byPlace].map(([where, members]) => group(where, members.map(toChoice))),
  ].filter(({ choices }) => choices.length > 0);
}

/** What to offer for a query: hits by kind, and commands, which come first where one is named. */
export function chooseFound(
  commands: readonly Command[],
  searched: Searched,
  text: string,
  opened: SearchKind | undefined,
): readonly ChoiceGroup[] {
  const matching = matchCommands(proposable(commands), text);
  const meant = matching.filter((command) => isMeant(command, text));
  const others = matching.filter((command) => !meant.includes(command));
  const hits = searched.state === 'found' ? searched.reply.groups : [];
  return [
    group('Commands', meant.map(toChoice)),
    ...hits.map((found) => groupHits(found, found.kind === opened)),
    group(meant.length > 0 ? 'More commands' : 'Commands', others.map(toChoice)),
  ].filter(({ choices }) => choices.length > 0);
}

function groupHits({ kind, hits, found }: SearchGroup, isOpened: boolean): ChoiceGroup {
  const shown = isOpened ? hits : hits.slice(0, FEW);
  const hidden = hits.length - shown.length;
  const choices = shown.map((hit): Choice => ({ type: 'hit', key: keyOf(hit), hit }));
  const more: readonly Choice[] = hidden > 0 ? [{ type: 'more', key: `more ${kind}`, kind, hidden }] : [];
  return {
    title: TITLES[kind],
    note: found > shown.length ? `${shown.length} of ${found}` : undefined,
    choices: [...choices, ...more],
  };
}

function group(title: string, choices: readonly Choice[]): ChoiceGroup {
  return { title, note: undefined, choices };
}

function toChoice(command: Command): Choice {
  return { type: 'command', key: `command ${command.id} ${command.title}`, command };
}

function keyOf(hit: SearchHit): string {
  switch (hit.kind) {
    case 'passage':
      return `passage ${hit.start}`;
    case 'fact':
      return `fact ${hit.fact}`;
    case 'entity':
      return `entity ${hit.entity}`;
    case 'note':
      return `note ${hit.note}`;
    case 'card':
      return `card ${hit.card}`;
    case 'highlight':
      return `highlight ${hit.highlight}`;
  }
}
