import type { EntitySummary } from '../../../shared/model/article.ts';
import { assertNever } from '../../../shared/model/result.ts';
import { Floating } from '../../ui/Floating.tsx';
import { EntityCard } from './entity-card/EntityCard.tsx';
import type { Subject } from './subject.ts';
import './subject-card.css';

/** Who or what a name in the text is, or what the editor says about the words. */
export function SubjectCard({
  subject,
  named,
  onNext,
  onClose,
}: {
  readonly subject: Subject;
  /** How often the article names an entity. */
  readonly named: (entity: EntitySummary) => number;
  /** Goes on to the next place that names the entity. */
  readonly onNext: (entity: EntitySummary, from: HTMLElement) => void;
  readonly onClose: () => void;
}) {
  switch (subject.type) {
    case 'note':
      return (
        <Floating anchor={subject.anchor} label="Editor’s note" onClose={onClose}>
          <p className="reading-card-kind">Editor’s note</p>
          <p className="reading-card-text">{subject.note.note}</p>
        </Floating>
      );
    case 'entity': {
      const { entity, anchor } = subject;
      return (
        <EntityCard
          entity={entity}
          anchor={anchor}
          onNext={named(entity) > 1 ? () => onNext(entity, anchor) : undefined}
          onClose={onClose}
        />
      );
    }
    default:
      return assertNever(subject);
  }
}
