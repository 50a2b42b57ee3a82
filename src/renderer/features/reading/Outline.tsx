import { Check } from 'lucide-react';
import { fractionOf, type ReadRange } from '../../../shared/model/read-ranges.ts';
import type { Section } from './outline.ts';
import { sectionAt } from './outline.ts';
import { minutesFor } from './progress.ts';
import './outline.css';

/** The sections, where the reader is among them, and how far each has been read. */
export function Outline({
  sections,
  offset,
  read,
  onGo,
}: {
  readonly sections: readonly Section[];
  readonly offset: number;
  readonly read: readonly ReadRange[];
  readonly onGo: (section: Section) => void;
}) {
  const current = sectionAt(sections, offset);
  return (
    <ol className="reading-outline-list">
      {sections.map((section, index) => {
        const share = fractionOf(section, read);
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
                {isRead(share) && <Check size={14} aria-hidden="true" />}
                {describe(section, share)}
              </span>
              <span className="reading-outline-line" aria-hidden="true">
                <span style={{ inlineSize: `${share * 100}%` }} />
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** A line that was left out at the foot of a page is no part that is still to be read. */
function isRead(share: number): boolean {
  return share >= 0.99;
}

function describe({ words }: Section, share: number): string {
  if (isRead(share)) return 'Read';
  if (share >= 0.01) return `${Math.round(share * 100)} % read`;
  return `${Math.max(1, Math.round(minutesFor(words)))} min`;
}
