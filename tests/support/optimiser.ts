import type { FitEnd, Optimiser } from '../../src/main/services/optimiser.ts';

type Task = Parameters<Optimiser['start']>[0];

/** An optimiser whose fits end when and how a test says. */
export function anOptimiser(): Optimiser & {
  readonly task: () => Task | undefined;
  readonly end: (how: FitEnd) => void;
} {
  let running: { readonly task: Task; readonly onEnd: (how: FitEnd) => void } | undefined;
  return {
    start: (task, onEnd) => {
      running = { task, onEnd };
    },
    cancel: () => {
      running = undefined;
    },
    progress: () => (running ? 0.5 : undefined),
    task: () => running?.task,
    end: (how) => {
      const ended = running;
      running = undefined;
      ended?.onEnd(how);
    },
  };
}
