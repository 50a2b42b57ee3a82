import { parentPort, workerData } from 'node:worker_threads';
import { type FitTask, fitWeights } from './optimiser/fit-weights.ts';
import type { FitMessage } from './optimiser/messages.ts';

/** The worker that fits weights: its task comes as `workerData`, from this application itself. */
const tell = (message: FitMessage) => parentPort?.postMessage(message);

try {
  const task: FitTask = workerData;
  const fit = await fitWeights(task, (share) => tell({ kind: 'progress', share }));
  tell({ kind: 'done', fit });
} catch (error) {
  const detail = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  tell({
    kind: 'failed',
    isMissing: code === 'ERR_MODULE_NOT_FOUND' || /native binding/iu.test(detail),
    detail,
  });
}
