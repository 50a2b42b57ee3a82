/** The search language by example; the words of the dossier at hand stand in for themselves. */
const EXAMPLES: readonly (readonly [example: string, meaning: string])[] = [
  ['border points', 'cards or facts with words that begin so'],
  ['"border points"', 'with these very words, side by side'],
  ['-word, a or b, (a b)', 'without, either, together'],
  ['is:due', 'also new, learning, review, suspended, buried, leech, marked, flagged, own, edited'],
  ['flag:3', 'with this flag; flag:0 for none'],
  ['topic:name', 'of a topic'],
  ['speaker:name', 'said by someone'],
  ['entity:"whole name"', 'about someone or something'],
  ['passage:12', 'proved by the twelfth passage; with words, by what stands under such a heading'],
  ['status:opinion', 'also reported, official'],
  ['kind:date', 'by what is asked for: person, place, number, …'],
  ['form:cloze', 'also basic, reversed'],
  ['prop:r<0.8', 'recall below 80 %; also s (stability), d (difficulty), ivl (interval), lapses, reps'],
  ['due:3', 'due within three days; due:-1 is overdue'],
  ['rated:7:1', 'answered Again in the last 7 days; rated:1 is any answer today'],
  ['added:7', 'that you wrote in the last 7 days'],
];

/** What can be written into the search of the card browser. */
export function SearchHelp({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <details className="search-help" open={isOpen}>
      <summary>How to search</summary>
      <dl>
        {EXAMPLES.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
