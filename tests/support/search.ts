import type { SearchHit, SearchKind, SearchReply, Snippet } from '../../src/shared/model/search.ts';
import { type aCore, HARBOUR } from './core.ts';

type Core = ReturnType<typeof aCore>;

/** What a search of the made dossier gives. */
export const ask = ({ call }: Core, text: string): SearchReply =>
  call('search.find', { dossier: HARBOUR, text, most: 5 });

/** The hits of one kind. */
export const hitsOf = (core: Core, text: string, kind: SearchKind): readonly SearchHit[] =>
  ask(core, text).groups.find((group) => group.kind === kind)?.hits ?? [];

/** What the hits of one kind show, their matches in brackets. */
export const shown = (core: Core, text: string, kind: SearchKind): readonly string[] =>
  hitsOf(core, text, kind).map(({ snippet }) => bracket(snippet));

function bracket({ text, marks }: Snippet): string {
  return marks.toReversed().reduce((written, { start, end }) => {
    return `${written.slice(0, start)}[${written.slice(start, end)}]${written.slice(end)}`;
  }, text);
}
