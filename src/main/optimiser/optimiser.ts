import { Worker } from 'node:worker_threads';
import type { Optimiser } from '../services/optimiser.ts';
import type { FitMessage } from './messages.ts';

/** Fits in a worker thread that runs the script at `script`; a worker that dies counts as a failed fit. */
export function createOptimiser(script: URL, report: (problem: unknown) => void): Optimiser {
  let running: { readonly worker: Worker; share: number } | undefined;
  return {
    start: (task, onEnd) => {
      const worker = new Worker(script, { workerData: task });
      const own = { worker, share: 0 };
      running = own;
      const end = (how: Parameters<typeof onEnd>[0]) => {
        if (running !== own) return;
        running = undefined;
        onEnd(how);
      };
      worker.on('message', (message: FitMessage) => {
        if (message.kind === 'progress') own.share = message.share;
        else if (message.kind === 'done') end({ kind: 'fitted', ...message.fit });
        else {
          if (!message.isMissing) report(message.detail);
          end({ kind: message.isMissing ? 'missing' : 'failed' });
        }
      });
      worker.on('error', (error) => {
        report(error);
        end({ kind: 'failed' });
      });
      worker.on('exit', () => end({ kind: 'failed' }));
    },
    cancel: () => {
      void running?.worker.terminate();
      running = undefined;
    },
    progress: () => running?.share,
  };
}
