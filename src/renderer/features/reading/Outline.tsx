import { Check } from 'lucide-react';
import type { Section } from './outline.ts';
import { sectionAt } from './outline.ts';
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
  return (
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
  );
}
