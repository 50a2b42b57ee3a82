import { Check } from 'lucide-react';
import type { Section } from './outline.ts';
import { sectionAt } from './outline.ts';
import { fractionRead, minutesFor } from './progress.ts';
import './outline.css';

/** The sections, where the reader is among them, and how far each has been read. */
export function Outline({
  sections,
  offset,
  furthest,
  onGo,
}: {
  readonly sections: readonly Section[];
  readonly offset: number;
  readonly furthest: number;
  readonly onGo: (section: Section) => void;
}) {
  const current = sectionAt(sections, offset);
  return (
    <ol className="reading-outline-list">
      {sections.map((section, index) => {
        const read = fractionRead(section, furthest);
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
                {read === 1 && <Check size={14} aria-hidden="true" />}
                {describe(section, read)}
              </span>
              <span className="reading-outline-line" aria-hidden="true">
                <span style={{ inlineSize: `${read * 100}%` }} />
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function describe({ words }: Section, read: number): string {
  if (read === 1) return 'Read';
  if (read > 0) return `${Math.round(read * 100)} % read`;
  return `${Math.max(1, Math.round(minutesFor(words)))} min`;
}
