import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Article } from '../../../shared/model/article.ts';
import type { EvidenceView } from '../../../shared/model/fact.ts';
import { messageOf } from '../../client/failure.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ArticleText } from './ArticleText.tsx';
import { EvidenceBar } from './EvidenceBar.tsx';
import type { LitRange } from './evidence-range.ts';
import { Headline } from './Headline.tsx';
import { MarginNotes } from './MarginNotes.tsx';
import { MarksMenu } from './MarksMenu.tsx';
import { markPassages } from './marks.ts';
import { Outline } from './Outline.tsx';
import { outlineOf } from './outline.ts';
import type { Place } from './place.ts';
import { createPace, describeMinutes, fractionRead } from './progress.ts';
import { ResumeLine } from './ResumeLine.tsx';
import { SubjectCard } from './SubjectCard.tsx';
import { TextMenu } from './TextMenu.tsx';
import { Toolbar } from './Toolbar.tsx';
import { goBack, goToPassage, goToStart } from './travel.ts';
import { useAppearance } from './use-appearance.ts';
import { useMarks } from './use-marks.ts';
import { useOpening } from './use-opening.ts';
import { usePlace } from './use-place.ts';
import { useReaderKeys } from './use-reader-keys.ts';
import { useRoom } from './use-room.ts';
import { useSavedPlace } from './use-saved-place.ts';
import { useShown } from './use-shown.ts';
import './reader.css';
import './print.css';

/** Why the article is opened at a fact: what to light, or why nothing can be lit. */
export type Evidence = {
  readonly fact: EvidenceView | undefined;
  readonly lit: LitRange | undefined;
  readonly gone: string | undefined;
};

/** Moving on by so many characters means that the reader has found her way. */
const FOUND = 800;

/** The article with its outline, marks and notes; with `evidence` it shows that and keeps no place. */
export function Reader({ article, evidence }: { readonly article: Article; readonly evidence?: Evidence }) {
  const { dossier, passages, mentions, notes, length, reading } = article;
  const [, navigate] = useLocation();
  const reader = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const { shown, toggle } = useShown();
  const appearance = useAppearance();
  const room = useRoom(reader, text);
  const { marks, subject, named, goToNext, close } = useMarks(article, shown, text);

  // An article read to its end opens at its top again.
  const [openAt] = useState(() =>
    !evidence && reading && reading.offset > 0 && reading.offset < length ? reading.offset : undefined,
  );
  const [resumed, setResumed] = useState(openAt !== undefined);
  const [furthest, setFurthest] = useState(reading?.furthest ?? 0);
  const { save, error: saveError } = useSavedPlace(dossier.id);
  const onMove = useCallback(
    ({ first, eye }: Place) => {
      if (evidence) return;
      save(first);
      setFurthest((last) => Math.max(last, eye));
      if (openAt !== undefined && Math.abs(first - openAt) > FOUND) setResumed(false);
    },
    [evidence, save, openAt],
  );
  // Opening the article is a beginning, even before the first scroll.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the reader opens
  useEffect(() => {
    if (!evidence) save(openAt ?? 0);
  }, []);
  const { place } = usePlace({ article: text, bar, length, openAt, onMove });
  useReaderKeys(text, place.first, toggle, appearance);

  const lit = evidence?.lit;
  const marked = useMemo(
    () => markPassages({ passages, mentions, notes }, lit),
    [passages, mentions, notes, lit],
  );
  const sections = useMemo(() => outlineOf(passages, dossier.title), [passages, dossier.title]);
  const minutesLeft = useMemo(() => createPace(passages), [passages]);
  useOpening(text, lit);

  const goToTop = () => {
    setResumed(false);
    goToStart(reader.current);
  };
  const outline = (
    <Outline
      sections={sections}
      offset={place.eye}
      furthest={furthest}
      onGo={({ start }) => (start === sections[0]?.start ? goToTop() : goToPassage(text.current, start))}
    />
  );
  return (
    <div ref={reader} className="reading" data-room={room}>
      <Toolbar
        ref={bar}
        left={describeMinutes(minutesLeft(place.eye))}
        read={fractionRead({ start: 0, end: length }, place.eye)}
        marksMenu={<MarksMenu shown={shown} onToggle={toggle} notes={notes.length} />}
        textMenu={<TextMenu {...appearance} />}
      />
      <div className="reading-columns">
        {room !== 'narrow' && (
          <nav className="reading-outline" aria-label="Outline">
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
          <ArticleText ref={text} passages={marked} marks={marks} language={article.language} />
        </article>
        {room === 'wide' && shown.notes && <MarginNotes notes={notes} article={text} />}
      </div>
      {subject && <SubjectCard subject={subject} named={named} onNext={goToNext} onClose={close} />}
      <div className="reading-dock">
        <Notice>{saveError ? `Your place could not be saved. ${messageOf(saveError)}` : undefined}</Notice>
        {evidence && (
          <EvidenceBar fact={evidence.fact} gone={evidence.gone} onBack={() => goBack(navigate)} />
        )}
        {resumed && <ResumeLine onTop={goToTop} onDismiss={() => setResumed(false)} />}
      </div>
    </div>
  );
}
