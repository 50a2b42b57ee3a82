import type { TimelineEntry } from '../../../../shared/model/explore.ts';
import { Tag } from '../../../ui/Tag.tsx';
import { EvidenceBlock } from '../../evidence/EvidenceBlock.tsx';
import { proofsOf } from '../proofs.ts';
import { markOf } from './mark.ts';
import { writeGap, writeTime } from './time-words.ts';

/** One entry: when, how long after the one before, what, and the sentences that say so. */
export function TimelineItem({
  entry,
  before,
}: {
  readonly entry: TimelineEntry;
  readonly before: TimelineEntry | undefined;
}) {
  const gap = before && writeGap(before, entry);
  return (
    <li className="timeline-item" data-mark={markOf(entry)} data-inferred={entry.because && ''} tabIndex={-1}>
      {gap && <p className="timeline-gap">{gap}</p>}
      <div className="timeline-entry">
        <p className="timeline-time">{writeTime(entry)}</p>
        <h2 className="timeline-what">{entry.what}</h2>
        {entry.because && (
          <p className="timeline-because">
            <Tag>Editor’s note</Tag> {entry.because}
          </p>
        )}
        {proofsOf(entry.facts).map((evidence) => (
          <EvidenceBlock key={evidence.fact} evidence={evidence} formerly={undefined} />
        ))}
      </div>
    </li>
  );
}
