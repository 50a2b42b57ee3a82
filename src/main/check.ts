import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './storage/check-file.ts';

/** The worker that checks the copy of a database; its path comes as `workerData`, from this application itself. */
parentPort?.postMessage(checkFile(String(workerData)));
