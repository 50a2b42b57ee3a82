import { Check, Layers } from 'lucide-react';
import { Link } from 'wouter';
import { studyLink } from '../study/study-link.ts';
import type { Section } from './outline.ts';
import { searchOf, sectionAt } from './outline.ts';
import { isRead, type Progress, tellProgress } from './progress.ts';
import './outline.css';

/** The sections, where the reader is among them, and how far each has been read. */
export function Outline({
  sections,
  offset,
  onGo,
}: {
  readonly sections: readonly (Section & { readonly progress: Progress })[];
  readonly offset: number;
  readonly onGo: (section: Section) => void;
}) {
  const current = sectionAt(sections, offset);
  const here = sections[current];
  return (
    <>
      <ol className="reading-outline-list">
        {sections.map((section, index) => {
          const { progress } = section;
          return (
            <li key={section.start}>
              <button
                type="button"
                className="reading-outline-item"
                aria-current={index === current ? 'location' : undefined}
                onClick={() => onGo(section)}
              >
                <span className="reading-outline-title">{section.title}</span>
                <span className="reading-outline-state">
                  {isRead(progress) && <Check size={14} aria-hidden="true" />}
                  {tellProgress(progress)}
                </span>
                <span className="reading-outline-line" aria-hidden="true">
                  <span style={{ inlineSize: `${progress.share * 100}%` }} />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {here && (
        <Link href={studyLink(searchOf(here))} className="reading-outline-study">
          <Layers size={16} aria-hidden="true" />
          Study the cards of this section
          <span className="unseen">, {here.title}</span>
        </Link>
      )}
    </>
  );
}
