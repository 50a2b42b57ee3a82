import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Backup, BackupShelf } from '../../../shared/model/backup.ts';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { messageOf } from '../../client/failure.ts';
import { useCall } from '../../client/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { BackupList } from './BackupList.tsx';
import { sayOutcome } from './backup-words.ts';
import { RestoreDialog } from './RestoreDialog.tsx';
import './backups.css';

/** Milliseconds between two looks at a backup that is being made. */
const LOOK_AGAIN = 300;

/** Makes a backup, and puts one in the place of what is there, after asking. */
export function BackupsPage({ shelf }: { readonly shelf: BackupShelf }) {
  const heading = useHeading('Backups');
  const cache = useQueryClient();
  const [asked, setAsked] = useState<Backup>();
  const making = useCall('backups.make', { invalidates: ['backups.list'] });
  const restoring = useCall('backups.restore');
  const isMaking = making.isPending || shelf.work !== 'none';
  useEffect(() => {
    if (shelf.work === 'none') return;
    const timer = setInterval(() => void cache.invalidateQueries({ queryKey: ['backups.list'] }), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [shelf.work, cache]);

  const make = () => making.mutate({});
  const restore = (backup: Backup) =>
    restoring.mutate(
      { backup: backup.id },
      {
        onSuccess: async () => {
          // Nothing that any screen knew is known any more.
          await cache.resetQueries();
          setAsked(undefined);
          heading.current?.focus();
        },
      },
    );
  useKeys('Backups', [
    { id: 'backups make', keys: ['n'], label: 'Back up now', run: make, isIdle: isMaking },
  ]);

  return (
    <div className="backups">
      <header>
        <h1 className="backups-title" ref={heading} tabIndex={-1}>
          Backups
        </h1>
        <p className="backups-about">
          Lectern copies everything of yours when it starts and after every half hour of use, reads the copy
          from end to end, and keeps the last one of each of 12 days, 10 weeks and 9 months. They lie in{' '}
          <span className="backups-folder">{shelf.folder}</span>.
        </p>
      </header>
      <Notice>{making.error ? messageOf(making.error) : undefined}</Notice>
      <div className="backup-actions">
        <Button look="primary" onClick={make} disabled={isMaking}>
          {isMaking ? 'Backing up…' : 'Back up now'}
        </Button>
        <LinkButton href="/settings" look="quiet">
          Back to Settings
        </LinkButton>
      </div>
      <p role="status" className="backups-said">
        {!isMaking && shelf.outcome && sayOutcome(shelf.outcome, shelf.backups)}
      </p>
      {shelf.backups.length > 0 ? (
        <BackupList
          backups={shelf.backups}
          isBusy={isMaking}
          onRestore={(backup) => {
            restoring.reset();
            setAsked(backup);
          }}
        />
      ) : (
        <p className="backups-none">There are no backups yet. The first is made in a moment.</p>
      )}
      {asked && (
        <RestoreDialog
          backup={asked}
          isRestoring={restoring.isPending}
          problem={restoring.error ? messageOf(restoring.error) : undefined}
          onRestore={() => restore(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
