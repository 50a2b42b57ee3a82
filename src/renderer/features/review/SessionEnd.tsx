import type { ReviewSource } from '../../../shared/model/review.ts';
import { useDossier } from '../../app/dossier.tsx';
import { Loaded } from '../../app/Loaded.tsx';
import { useReply } from '../../client/queries.ts';
import { NothingDue } from './NothingDue.tsx';
import { SessionSummary } from './SessionSummary.tsx';

/** What a session came to, or that there was nothing to do. */
export function SessionEnd({
  since,
  source,
  undoName,
  onUndo,
}: {
  readonly since: number;
  readonly source: ReviewSource;
  readonly undoName: string | undefined;
  readonly onUndo: () => void;
}) {
  const summary = useReply('review.summary', { dossier: useDossier().id, source, since });
  return (
    <Loaded query={summary}>
      {(data) =>
        data.reviews === 0 ? (
          <NothingDue summary={data} source={source} />
        ) : (
          <SessionSummary summary={data} source={source} undoName={undoName} onUndo={onUndo} />
        )
      }
    </Loaded>
  );
}
