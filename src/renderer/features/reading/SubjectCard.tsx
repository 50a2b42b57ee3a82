import type { EntitySummary } from '../../../shared/model/article.ts';
import { assertNever } from '../../../shared/model/result.ts';
import { Button } from '../../ui/Button.tsx';
import { Floating } from '../../ui/Floating.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { KINDS } from './kinds.ts';
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
      const { name } = KINDS[entity.kind];
      const times = named(entity);
      return (
        <Floating anchor={anchor} label={`${entity.name}, ${name.toLowerCase()}`} onClose={onClose}>
          <p className="reading-card-kind">
            <span className={`reading-line-${entity.kind}`}>{name}</span>
          </p>
          <p className="reading-card-name">{entity.name}</p>
          <p className="reading-card-text">{entity.description}</p>
          <div className="reading-card-foot">
            {entity.describedBy === 'editor' && <Tag>Editor’s note</Tag>}
            <span>{times === 1 ? 'Named once here' : `Named ${times} times here`}</span>
            {times > 1 && (
              <Button look="quiet" onClick={() => onNext(entity, anchor)}>
                Next place
              </Button>
            )}
          </div>
        </Floating>
      );
    }
    default:
      return assertNever(subject);
  }
}
