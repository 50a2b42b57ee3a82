import { useRef } from 'react';
import type { TimelineEntry } from '../../../../shared/model/explore.ts';
import { useHeading } from '../../../app/heading.ts';
import { useKeys } from '../../../app/keys.tsx';
import { useReturn } from '../../../app/use-return.ts';
import { plural } from '../../../ui/plural.ts';
import { TimelineChart } from './TimelineChart.tsx';
import { TimelineItem } from './TimelineItem.tsx';

/** A drawing of all entries where there is room for it, and each with its sentence below. */
export function TimelinePage({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const page = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const { hasReturned, onClickCapture } = useReturn(page);
  const heading = useHeading('Timeline', { keepsFocus: hasReturned });
  const items = () => [...(list.current?.children ?? [])];
  const goTo = (index: number) => {
    const item = items()[Math.min(entries.length - 1, Math.max(0, index))];
    if (!(item instanceof HTMLElement)) return;
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const current = () => items().findIndex((item) => item.contains(document.activeElement));
  useKeys('Timeline', [
    { keys: ['j'], label: 'Later', run: () => goTo(current() + 1), repeats: true },
    { keys: ['k'], label: 'Earlier', run: () => goTo(current() - 1), repeats: true },
  ]);
  const inferred = entries.filter(({ because }) => because !== undefined).length;
  return (
    <div ref={page} className="timeline" onClickCapture={onClickCapture}>
      <h1 className="explore-title" ref={heading} tabIndex={-1}>
        Timeline
      </h1>
      <p className="explore-lead">
        {plural(entries.length, 'event')} and intervals, in order.
        {inferred > 0 &&
          ` The time of ${inferred} of them is inferred by the editor; the reason stands there.`}
      </p>
      <TimelineChart entries={entries} onPick={goTo} />
      <ol className="timeline-list" ref={list}>
        {entries.map((entry, index) => (
          <TimelineItem key={entry.what} entry={entry} before={entries[index - 1]} />
        ))}
      </ol>
    </div>
  );
}
