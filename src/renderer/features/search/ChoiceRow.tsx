import {
  BookOpen,
  ChevronsDown,
  Clock,
  Compass,
  CornerDownLeft,
  Highlighter,
  Layers,
  ListChecks,
  type LucideIcon,
  MessageSquareText,
} from 'lucide-react';
import { assertNever } from '../../../shared/model/result.ts';
import type { SearchHit, SearchKind } from '../../../shared/model/search.ts';
import { KeyNames } from '../../app/KeyNames.tsx';
import { TopicTag } from '../evidence/TopicTag.tsx';
import { KINDS } from '../reading/kinds.ts';
import type { Choice } from './choices.ts';
import { Marked } from './Marked.tsx';

const ICONS: Readonly<Record<SearchKind, LucideIcon>> = {
  entity: Compass,
  passage: BookOpen,
  fact: ListChecks,
  note: MessageSquareText,
  card: Layers,
  highlight: Highlighter,
};

/** One row of the list: what it is, with its matches marked, and where it belongs. */
export function ChoiceRow({ choice }: { readonly choice: Choice }) {
  switch (choice.type) {
    case 'hit':
      return <HitRow hit={choice.hit} />;
    case 'command':
      return (
        <>
          <CornerDownLeft size={18} aria-hidden="true" className="search-icon" />
          <span className="search-words">{choice.command.title}</span>
          <span className="search-side">
            <KeyNames keys={choice.command.keys.slice(0, 1)} />
          </span>
        </>
      );
    case 'recent':
      return (
        <>
          <Clock size={18} aria-hidden="true" className="search-icon" />
          <span className="search-words">{choice.text}</span>
        </>
      );
    case 'more':
      return (
        <>
          <ChevronsDown size={18} aria-hidden="true" className="search-icon" />
          <span className="search-words search-soft">Show {choice.hidden} more</span>
        </>
      );
    default:
      return assertNever(choice);
  }
}

function HitRow({ hit }: { readonly hit: SearchHit }) {
  const Icon = ICONS[hit.kind];
  return (
    <>
      <Icon size={18} aria-hidden="true" className="search-icon" />
      <span className="search-words">
        {hit.kind === 'entity' && (
          <span className="search-name">
            <Marked snippet={hit.name} />{' '}
          </span>
        )}
        <span className={hit.kind === 'entity' ? 'search-soft' : 'search-text'}>
          <Marked snippet={hit.snippet} />
        </span>
      </span>{' '}
      <Side hit={hit} />
    </>
  );
}

function Side({ hit }: { readonly hit: SearchHit }) {
  if (hit.kind === 'entity') return <span className="search-side">{KINDS[hit.entityKind].name}</span>;
  if (hit.kind === 'fact') {
    return (
      <span className="search-side">
        <TopicTag topic={hit.topic} />
      </span>
    );
  }
  return hit.kind === 'passage' && hit.section ? <span className="search-side">{hit.section}</span> : null;
}
