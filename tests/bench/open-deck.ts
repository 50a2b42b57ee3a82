import { openApplication } from '../../src/main/start/application.ts';
import type { Method, Params, Reply } from '../../src/shared/contract/methods.ts';
import { ROOT } from '../support/core.ts';
import { BIG } from './made-deck.ts';
import { NOW } from './made-past.ts';

type App = {
  readonly call: <M extends Method>(method: M, params: Params<M>) => Reply<M>;
  readonly close: () => void;
};

/** The whole core over a data folder, as a shell opens it, at the moment at which the made past ends. */
export function openDeck(data: string): App {
  const opened = openApplication({
    data,
    root: ROOT,
    optimiserScript: new URL('out/main/optimise.js', `file://${ROOT}/`),
    now: () => NOW,
    report: (problem) => {
      throw problem;
    },
  });
  if (!opened.ok) throw new Error(`The made database could not be opened: ${opened.error.kind}`);
  const { dispatch, close } = opened.value;
  const call: App['call'] = (method, params) => {
    const answer = dispatch({ method, params });
    if (!answer.ok) throw new Error(`${method}: ${answer.error.message}`);
    return answer.value as Reply<typeof method>;
  };
  return { call, close };
}

// Run by itself it says how long a process that has just started takes to open the folder, and to its first card.
if (import.meta.main) {
  const began = performance.now();
  const app = openDeck(process.argv[2] ?? '');
  const opened = performance.now() - began;
  app.call('review.next', { dossier: BIG });
  const ready = performance.now() - began;
  app.close();
  console.log(JSON.stringify({ opened, first: ready - opened }));
}
