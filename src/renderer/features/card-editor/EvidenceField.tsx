import { Search, X } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { Article } from '../../../shared/model/article.ts';
import { Button } from '../../ui/Button.tsx';
import { findMatches, foldArticle } from '../reading/find/matches.ts';
import { wordsOf } from '../reading/select/sentences.ts';
import { type Draft, LONGEST_QUOTE } from './draft.ts';

/** The words of the article that prove the card: shown, taken away, or found by some of them. */
export function EvidenceField({
  article,
  place,
  gone,
  onChange,
}: {
  readonly article: Article;
  readonly place: Draft['place'];
  /** The quotation that the article no longer holds. */
  readonly gone: string | undefined;
  readonly onChange: (place: Draft['place']) => void;
}) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState('');
  const folded = useMemo(() => foldArticle(article.passages), [article]);
  if (place) {
    return (
      <div className="editor-evidence">
        <p className="editor-label">Evidence</p>
        <blockquote className="editor-quote">{gone ?? wordsOf(article.passages, place)}</blockquote>
        {gone && <p className="editor-hint">These words are no longer in the text.</p>}
        <Button look="quiet" onClick={() => onChange(undefined)}>
          <X size={18} aria-hidden="true" />
          Take the evidence away
        </Button>
      </div>
    );
  }
  const find = () => {
    const matches = findMatches(folded, query).filter(({ start, end }) => end - start <= LONGEST_QUOTE);
    const [first] = matches;
    setAnswer(first ? '' : 'These words are not in the text.');
    if (first) onChange(first);
  };
  return (
    <div className="editor-evidence">
      <label htmlFor={id} className="editor-label">
        Evidence: which words of the article prove it?
      </label>
      <div className="editor-row">
        <input
          id={id}
          className="editor-field"
          value={query}
          maxLength={LONGEST_QUOTE}
          placeholder="Some words of the sentence"
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            find();
          }}
        />
        <Button onClick={find}>
          <Search size={18} aria-hidden="true" />
          Find
        </Button>
      </div>
      <p className="editor-hint" role="status">
        {answer}
      </p>
    </div>
  );
}
