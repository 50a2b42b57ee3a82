import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Moment } from '../../src/main/domain/review/moment.ts';
import { type Application, openApplication } from '../../src/main/start/application.ts';
import type { Method, Params, Reply } from '../../src/shared/contract/methods.ts';
import { ROOT } from './core.ts';

const NOON = Date.UTC(2031, 2, 4, 12);

/** The whole application over a data folder, without a shell. */
export type Opened = Application & {
  readonly reports: unknown[];
  /** Calls a method that is expected to succeed. */
  readonly call: <M extends Method>(method: M, params: Params<M>) => Reply<M>;
  readonly pass: (milliseconds: number) => void;
};

/** Opens it as a shell does, from the sources; backups are made only when they are asked for. */
export function openAt(data: string, start: Moment = { at: NOON, offsetMinutes: 360 }): Opened {
  const reports: unknown[] = [];
  let moment = start;
  const opened = openApplication({
    data,
    root: ROOT,
    now: () => moment,
    optimiserScript: pathToFileURL(join(ROOT, 'src', 'main', 'optimise.ts')),
    report: (problem) => reports.push(problem),
  });
  if (!opened.ok) throw new Error(`The data folder could not be opened: ${JSON.stringify(opened.error)}`);
  const { dispatch } = opened.value;
  return {
    ...opened.value,
    reports,
    call: <M extends Method>(method: M, params: Params<M>) => {
      const answer = dispatch({ method, params });
      if (!answer.ok) throw new Error(`${method}: ${answer.error.kind}: ${answer.error.message}`);
      return answer.value as Reply<M>;
    },
    pass: (milliseconds) => {
      moment = { ...moment, at: moment.at + milliseconds };
    },
  };
}

/** Answers the next card of the first dossier, and gives its id. */
export function answerOne({ call, pass }: Opened, rating: 1 | 2 | 3 | 4 = 3): string {
  const dossier = call('library.list', {})[0]?.id ?? '';
  const { card } = call('review.next', { dossier });
  if (!card) throw new Error('There is no card to answer.');
  call('review.grade', { dossier, card: card.id, revision: card.revision, rating, duration: 800 });
  pass(60_000);
  return card.id;
}
