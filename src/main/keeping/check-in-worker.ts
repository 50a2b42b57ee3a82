import { Worker } from 'node:worker_threads';
import type { FileReport } from '../storage/check-file.ts';

/** Checks a copy in a worker thread that runs the script at `script`; rejects when the worker fails. */
export function checkInWorker(script: URL, path: string): Promise<FileReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: path });
    worker.once('message', (report: FileReport) => resolve(report));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The check ended without a word.')));
  });
}
