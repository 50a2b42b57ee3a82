import { cpus, totalmem } from 'node:os';

/** The machine that a bench runs on, in one line. */
export function nameMachine(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
}

/** The median, the 95th percentile and the largest of some times, in milliseconds. */
export function spread(times: readonly number[]): {
  readonly median: number;
  readonly p95: number;
  readonly most: number;
} {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? 0 };
}
