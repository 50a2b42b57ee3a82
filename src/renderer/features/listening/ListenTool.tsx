import { Headphones } from 'lucide-react';
import type { RefObject } from 'react';
import type { Article } from '../../../shared/model/article.ts';
import { useKeys } from '../../app/keys.tsx';
import { useKeyTitle } from '../../ui/single-keys.ts';
import type { ReaderSettings } from '../reading/use-reader-settings.ts';
import { ListenBar } from './ListenBar.tsx';
import { SpokenLight } from './SpokenLight.tsx';
import { useListening } from './use-listening.ts';
import './listening.css';

/** Reading aloud: its button, its bar while it is open, and the light on what is spoken. */
export function ListenTool({
  article,
  text,
  first,
  chosen,
}: {
  readonly article: Article;
  readonly text: RefObject<HTMLElement | null>;
  /** The first character in view: listening begins there. */
  readonly first: number;
  readonly chosen: ReaderSettings;
}) {
  const listening = useListening(article, text, first, chosen);
  const { state, toggle, step, rateFrom, changeRate } = listening;
  const isOpen = state.kind !== 'closed';
  const sentence =
    state.kind === 'speaking' || state.kind === 'paused' ? article.sentences[state.at] : undefined;
  const titled = useKeyTitle();
  useKeys('Listen', [
    { keys: ['l'], label: nameToggle(state.kind), run: toggle },
    { keys: ['.'], label: 'Next sentence', run: () => step(1), repeats: true, isIdle: !isOpen },
    { keys: [','], label: 'Previous sentence', run: () => step(-1), repeats: true, isIdle: !isOpen },
    { keys: [']'], label: 'Speak faster', run: () => changeRate(1), isIdle: !isOpen || !rateFrom(1) },
    { keys: ['['], label: 'Speak slower', run: () => changeRate(-1), isIdle: !isOpen || !rateFrom(-1) },
  ]);

  return (
    <>
      <button
        type="button"
        className="reading-tool"
        aria-label="Listen"
        title={titled('Listen', 'L')}
        aria-expanded={isOpen}
        onClick={isOpen ? listening.close : toggle}
      >
        <Headphones size={20} aria-hidden="true" />
      </button>
      {isOpen && (
        <ListenBar
          {...listening}
          rate={chosen.settings.speechRate}
          language={article.language}
          progress={`Sentence ${state.at + 1} of ${article.sentences.length}`}
        />
      )}
      {sentence && <SpokenLight article={text} sentence={sentence} calls={listening.calls} />}
    </>
  );
}

function nameToggle(kind: 'closed' | 'silent' | 'speaking' | 'paused'): string {
  if (kind === 'speaking') return 'Pause reading aloud';
  return kind === 'paused' ? 'Go on reading aloud' : 'Read aloud from here';
}
