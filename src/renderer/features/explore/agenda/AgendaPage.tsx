import { useRef } from 'react';
import { Link } from 'wouter';
import type { AgendaEntry } from '../../../../shared/model/explore.ts';
import { useHeading } from '../../../app/heading.ts';
import { useReturn } from '../../../app/use-return.ts';
import { plural } from '../../../ui/plural.ts';
import { entityLink } from '../entity-link.ts';
import { AgendaItem } from './AgendaItem.tsx';

/** The items meeting by meeting, the meetings in the dossier's order. */
export function AgendaPage({ entries }: { readonly entries: readonly AgendaEntry[] }) {
  const page = useRef<HTMLDivElement>(null);
  const { hasReturned, onClickCapture } = useReturn(page);
  const heading = useHeading('Agenda', { keepsFocus: hasReturned });
  const meetings = [...Map.groupBy(entries, ({ event }) => event.id).values()];
  const documents = entries.filter(({ document }) => document !== undefined).length;
  return (
    <div ref={page} onClickCapture={onClickCapture}>
      <h1 className="explore-title" ref={heading} tabIndex={-1}>
        Agenda
      </h1>
      <p className="explore-lead">
        {plural(entries.length, 'item')}, {documents} of them with a document prepared.
      </p>
      {meetings.map((items) => {
        const [first] = items;
        if (!first) return null;
        const { id, name } = first.event;
        return (
          <section key={id} className="agenda-meeting" aria-label={name}>
            <h2>
              <Link href={entityLink(id)}>{name}</Link>
            </h2>
            <ol className="agenda-items">
              {items.map((entry, index) => (
                <AgendaItem key={entry.id} entry={entry} number={index + 1} />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
