import { Search } from 'lucide-react';
import type { RefObject } from 'react';
import type { Passage } from '../../../../shared/model/article.ts';
import { useKeyTitle } from '../../../ui/single-keys.ts';
import { FindBar } from './FindBar.tsx';
import { FindLight } from './FindLight.tsx';
import { useFind } from './use-find.ts';

/** The reader's search in the text: its button, its bar while it is open, and the light on what it finds. */
export function FindTool({
  article,
  passages,
  first,
}: {
  readonly article: RefObject<HTMLElement | null>;
  readonly passages: readonly Passage[];
  /** The first character in view: a search begins there. */
  readonly first: number;
}) {
  const find = useFind(article, passages, first);
  const titled = useKeyTitle();
  return (
    <>
      <button
        type="button"
        className="reading-tool"
        aria-label="Find in the text"
        title={titled('Find in the text', '/')}
        aria-expanded={find.isOpen}
        onClick={find.isOpen ? find.close : find.open}
      >
        <Search size={20} aria-hidden="true" />
      </button>
      {find.isOpen && (
        <>
          <FindBar {...find} />
          <FindLight article={article} matches={find.matches} current={find.matches[find.current]} />
        </>
      )}
    </>
  );
}
