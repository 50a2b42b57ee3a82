import { Highlighter } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { Link } from 'wouter';
import type { Article } from '../../../shared/model/article.ts';
import { useKeyTitle } from '../../ui/single-keys.ts';
import { ListenTool } from '../listening/ListenTool.tsx';
import { PromptsDock } from '../prompts/PromptsDock.tsx';
import { ArticleText } from './ArticleText.tsx';
import { Dock } from './Dock.tsx';
import type { Evidence } from './evidence-range.ts';
import { FindTool } from './find/FindTool.tsx';
import { Headline } from './Headline.tsx';
import { HighlightLayer } from './highlights/HighlightLayer.tsx';
import { useHighlights } from './highlights/use-highlights.ts';
import { MarginNotes } from './MarginNotes.tsx';
import { MarksMenu } from './MarksMenu.tsx';
import { endHighlights, markPassages } from './marks.ts';
import { Outline } from './Outline.tsx';
import { ProofUndo } from './ProofUndo.tsx';
import { tellLeft } from './progress.ts';
import { SubjectCard } from './SubjectCard.tsx';
import { RecallLegend } from './shading/RecallLegend.tsx';
import { useShading } from './shading/use-shading.ts';
import { TextMenu } from './TextMenu.tsx';
import { Toolbar } from './Toolbar.tsx';
import { goToPassage, goToStart } from './travel.ts';
import { useCovered } from './use-covered.ts';
import { useMarks } from './use-marks.ts';
import { useOpening } from './use-opening.ts';
import { useProgress } from './use-progress.ts';
import { useReaderKeys } from './use-reader-keys.ts';
import { useReaderSettings } from './use-reader-settings.ts';
import { useReadingPlace } from './use-reading-place.ts';
import { useRoom } from './use-room.ts';
import { useShown } from './use-shown.ts';
import './reader.css';
import './print.css';

/**
 * The article with its outline, marks and notes; with `evidence` it shows that and keeps no place.
 * It only puts things together: each of them, with its state, lives in a file of its own.
 */
export function Reader({ article, evidence }: { readonly article: Article; readonly evidence?: Evidence }) {
  const { dossier, passages, notes } = article;
  const reader = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const chosen = useReaderSettings();
  const { shown, hidden, toggle } = useShown(chosen);
  const shading = useShading(dossier.id, chosen);
  const room = useRoom(reader, text);
  const covered = useCovered(bar);
  const highlights = useHighlights(dossier.id);
  const { placed } = highlights;
  const { marks, kinds, subject, named, goToNext, close } = useMarks(article, text, highlights.open);
  const { place, read, resumed, forgetResumed, saveError } = useReadingPlace({
    article,
    text,
    bar,
    keeps: evidence === undefined,
  });
  useReaderKeys(text, place.first, toggle, chosen);

  const lit = evidence?.lit;
  const plain = useMemo(() => markPassages(article, lit), [article, lit]);
  const marked = useMemo(() => endHighlights(plain, placed), [plain, placed]);
  const progress = useProgress(article, read);
  useOpening(text, lit);

  const goToTop = () => {
    forgetResumed();
    goToStart(reader.current);
  };
  const outline = (
    <Outline
      sections={progress.sections}
      offset={place.eye}
      onGo={({ start }) =>
        start === progress.sections[0]?.start ? goToTop() : goToPassage(text.current, start)
      }
    />
  );
  const titled = useKeyTitle();
  return (
    <div ref={reader} className="reading" data-room={room}>
      <Toolbar ref={bar} left={tellLeft(progress.whole)} read={progress.whole.share}>
        <MarksMenu kinds={kinds} hidden={hidden} onToggle={toggle} notes={notes.length} shading={shading} />
        <TextMenu {...chosen} />
        <ListenTool article={article} text={text} first={place.first} chosen={chosen} />
        <Link
          href="/highlights"
          className="reading-tool"
          aria-label="Highlights and notes"
          title={titled('Highlights and notes', 'g h')}
        >
          <Highlighter size={20} aria-hidden="true" />
        </Link>
        <FindTool article={text} passages={passages} first={place.first} />
        {shading.isOn && <RecallLegend shading={shading} />}
      </Toolbar>
      <div className="reading-columns">
        {room !== 'narrow' && (
          <nav className="reading-outline" aria-label="Outline" style={{ insetBlockStart: covered }}>
            {outline}
          </nav>
        )}
        <article className="reading-column">
          <Headline dossier={dossier} />
          {room === 'narrow' && (
            <details className="reading-contents">
              <summary>Outline</summary>
              <nav aria-label="Outline">{outline}</nav>
            </details>
          )}
          <ArticleText
            ref={text}
            passages={marked}
            marks={marks}
            shown={shown}
            shades={shading.shades}
            language={article.language}
          />
        </article>
        {room === 'wide' && shown.notes && <MarginNotes notes={notes} article={text} />}
      </div>
      <HighlightLayer article={article} text={text} first={place.first} highlights={highlights} />
      {subject && <SubjectCard subject={subject} named={named} onNext={goToNext} onClose={close} />}
      <Dock
        placeError={saveError}
        choiceError={chosen.error}
        evidence={evidence}
        resumed={resumed}
        onTop={goToTop}
        onDismiss={forgetResumed}
      >
        {evidence ? <ProofUndo dossier={dossier.id} steps={highlights.steps} /> : <PromptsDock />}
      </Dock>
    </div>
  );
}
