import { Loaded } from '../../app/Loaded.tsx';
import { useReply } from '../../client/queries.ts';
import { BackupsPage } from './BackupsPage.tsx';

/** The backups there are, to make one more or go back to one. */
export function BackupsScreen() {
  const query = useReply('backups.list', {});
  return <Loaded query={query}>{(shelf) => <BackupsPage shelf={shelf} />}</Loaded>;
}
