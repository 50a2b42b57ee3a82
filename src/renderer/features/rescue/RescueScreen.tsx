import { useQueryClient } from '@tanstack/react-query';
import type { DataState } from '../../../shared/model/data.ts';
import { useHeading } from '../../app/heading.ts';
import { messageOf } from '../../client/failure.ts';
import { useCall, useKeepReply } from '../../client/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { BackupList } from '../backups/BackupList.tsx';
import { isTelling, sayLine } from './salvage-words.ts';
import './rescue.css';

/** Shown in the place of everything else while the data are damaged: what happened, what is kept, what to do. */
export function RescueScreen({ state }: { readonly state: Extract<DataState, { kind: 'damaged' }> }) {
  const heading = useHeading('Your data are damaged');
  const cache = useQueryClient();
  const keep = useKeepReply('data.get', {});
  const restoring = useCall('backups.restore');
  const rescuing = useCall('data.rescue');
  const isBusy = restoring.isPending || rescuing.isPending;
  const problem = restoring.error ?? rescuing.error;
  const enter = { onSuccess: () => void cache.resetQueries() };
  const { backups, salvage, canOpen, path, detail } = state;

  return (
    <main id="main" className="rescue">
      <h1 className="rescue-title" ref={heading} tabIndex={-1}>
        Your data are damaged
      </h1>
      <p>
        Lectern found that its file is not as it should be: {detail}. A disk that fails, a computer that was
        switched off, or another program can do that.
      </p>
      <p>
        Nothing was changed. Whatever you choose, the damaged file is kept:{' '}
        <span className="rescue-path">{path}</span>
      </p>
      <Notice>{problem ? messageOf(problem) : undefined}</Notice>
      <p role="status" className="rescue-said">
        {isBusy ? 'Working. This takes a moment…' : salvage ? 'This is what can be saved.' : ''}
      </p>

      <section className="rescue-part" aria-labelledby="rescue-backups">
        <h2 id="rescue-backups">Go back to a backup</h2>
        {backups.length > 0 ? (
          <>
            <p>Each was read from end to end when it was made, and is compared again before it is used.</p>
            <BackupList
              backups={backups}
              isBusy={isBusy}
              onRestore={({ id }) => restoring.mutate({ backup: id }, enter)}
            />
          </>
        ) : (
          <p>There is no backup.</p>
        )}
      </section>

      <section className="rescue-part" aria-labelledby="rescue-salvage">
        <h2 id="rescue-salvage">Save what can still be read</h2>
        <p>
          Lectern reads the file row by row, your answers first, into a new one. You see what it found before
          it is used.
        </p>
        {salvage && (
          <ul>
            {salvage.filter(isTelling).map((line) => (
              <li key={line.what}>{sayLine(line)}</li>
            ))}
          </ul>
        )}
        <div className="rescue-actions">
          {salvage && (
            <Button
              look="primary"
              disabled={isBusy}
              onClick={() => rescuing.mutate({ choice: 'accept' }, enter)}
            >
              Go on with what was saved
            </Button>
          )}
          <Button
            disabled={isBusy}
            onClick={() => rescuing.mutate({ choice: 'salvage' }, { onSuccess: (reply) => keep(reply) })}
          >
            {salvage ? 'Look again' : 'See what can be saved'}
          </Button>
        </div>
      </section>

      {canOpen && (
        <section className="rescue-part" aria-labelledby="rescue-open">
          <h2 id="rescue-open">Open it as it is</h2>
          <p>
            The file as a whole still makes sense. If you or another program changed it on purpose, you can go
            on with it; if not, a word or a number in it may be wrong.
          </p>
          <Button disabled={isBusy} onClick={() => rescuing.mutate({ choice: 'open' }, enter)}>
            Open it as it is
          </Button>
        </section>
      )}
    </main>
  );
}
