import { openApplication } from '../../src/main/start/application.ts';
import type { Method, Params, Reply } from '../../src/shared/contract/methods.ts';
import type { DossierId } from '../../src/shared/model/ids.ts';
import type { Rating } from '../../src/shared/model/review.ts';
import { ROOT } from './core.ts';

const DAY = 24 * 3_600_000;

/**
 * Fills a data folder with reviews made so many days ago, by the application itself with its clock set back:
 * each rating answers the card that is next then. Lectern must not be running over the folder.
 */
export function reviewDaysAgo(data: string, days: number, ratings: readonly Rating[]): void {
  const now = { at: Date.now() - days * DAY, offsetMinutes: 360 };
  const opened = openApplication({
    data,
    root: ROOT,
    optimiserScript: new URL('out/main/optimise.js', `file://${ROOT}/`),
    now: () => now,
    report: (problem) => {
      throw problem;
    },
  });
  if (!opened.ok) throw new Error(`The data folder could not be opened: ${opened.error.kind}`);
  const { dispatch, close } = opened.value;
  const call = <M extends Method>(method: M, params: Params<M>): Reply<M> => {
    const answer = dispatch({ method, params });
    if (!answer.ok) throw new Error(`${method}: ${answer.error.message}`);
    return answer.value as Reply<M>;
  };
  const dossier = call('library.list', {})[0]?.id ?? ('' as DossierId);
  let { card } = call('review.next', { dossier });
  for (const rating of ratings) {
    if (!card) throw new Error('There are not so many cards in a day.');
    const { id, revision } = card;
    ({ card } = call('review.grade', { dossier, card: id, revision, rating, duration: 5_000 }));
  }
  close();
}
