import type { Snippet } from '../../../shared/model/search.ts';

/** A text with what matches in it marked. */
export function Marked({ snippet: { text, marks } }: { readonly snippet: Snippet }) {
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark className="search-mark">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
