import { plural } from '../../ui/plural.ts';
import type { Searched } from './use-search.ts';

/** What is to be said about the results: how many, how they were found, or why there are none. */
export function SearchWords({
  searched,
  text,
  count,
}: {
  readonly searched: Searched;
  readonly text: string;
  /** Rows that are shown. */
  readonly count: number;
}) {
  const isNothing = searched.state === 'found' && count === 0;
  return (
    <div role="status" className="search-status">
      {searched.state === 'failed' && <p className="search-problem">{searched.problem}</p>}
      {isNothing && (
        <>
          <p className="search-nothing">Nothing here says “{text.trim()}”.</p>
          <p className="search-soft">
            Try fewer or other words, a name in any spelling or script, or the beginning of a word. Words in
            quotation marks must stand just so.
          </p>
        </>
      )}
      {searched.state === 'found' && count > 0 && (
        <>
          {searched.reply.misspelt.length > 0 && (
            <p>Nothing says {listWords(searched.reply.misspelt)}; this is what comes near.</p>
          )}
          {searched.reply.isPartial && <p>Nothing says all of these words; this says some.</p>}
          <p className="unseen">{plural(count, 'result')}</p>
        </>
      )}
    </div>
  );
}

function listWords(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ');
}
