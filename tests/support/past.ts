import { openApplication } from '../../src/main/start/application.ts';
import type { Method, Params, Reply } from '../../src/shared/contract/methods.ts';
import type { DossierId } from '../../src/shared/model/ids.ts';
import type { Rating } from '../../src/shared/model/review.ts';
import { ROOT } from './core.ts';

const DAY = 24 * 3_600_000;

/** The application itself over a data folder, with a clock that is set back. Lectern must not be running over it. */
function openPast(data: string) {
  let now = { at: Date.now(), offsetMinutes: 360 };
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
  return {
    close,
    goBack: (days: number) => {
      now = { ...now, at: Date.now() - days * DAY };
    },
    /** Answers the card that is next, and says whether there was one. */
    answer: (rating: Rating): boolean => {
      const { card } = call('review.next', { dossier });
      if (!card) return false;
      const { id, revision } = card;
      call('review.grade', { dossier, card: id, revision, rating, duration: 5_000 });
      return true;
    },
  };
}

/** Fills a data folder with reviews made so many days ago: each rating answers the card that is next then. */
export function reviewDaysAgo(data: string, days: number, ratings: readonly Rating[]): void {
  const { goBack, answer, close } = openPast(data);
  goBack(days);
  for (const rating of ratings) {
    if (!answer(rating)) throw new Error('There are not so many cards in a day.');
  }
  close();
}

/** Fills a data folder with so many days in a row, up to yesterday, on each of which all that comes is answered. */
export function reviewEachDay(data: string, days: number): void {
  const { goBack, answer, close } = openPast(data);
  let given = 0;
  // Every sixth answer is Again, as often as most learners forget.
  const next = (): Rating => (++given % 6 === 0 ? 1 : 3);
  for (let ago = days; ago > 0; ago -= 1) {
    goBack(ago);
    while (answer(next()));
  }
  close();
}
