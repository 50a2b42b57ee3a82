import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Moment } from '../domain/review/moment.ts';

/** Bytes after which a log becomes the older one; with it there are never more than twice as many. */
const LONGEST = 256 * 1024;

/** Characters of a message that are kept. */
const MESSAGE = 300;

/**
 * A log of what went wrong, for whoever mends it: time, kind of error, and where it was thrown. What a
 * learner wrote can stand in a message only as a quotation, so quotations are left out. A full disk
 * must not make matters worse, so a log that cannot be written is given up silently.
 */
export function openLog(path: string, now: () => Moment): (problem: unknown) => void {
  return (problem) => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      if (sizeOf(path) > LONGEST) renameSync(path, `${path}.1`);
      appendFileSync(path, `${new Date(now().at).toISOString()} ${describe(problem)}\n`, { mode: 0o600 });
    } catch {
      // Nothing to be done about it, and what the learner does goes on.
    }
  };
}

/** An error in words that hold none of the learner's. */
export function describe(problem: unknown): string {
  if (!(problem instanceof Error)) return withoutQuotations(String(problem));
  const code = 'code' in problem && typeof problem.code === 'string' ? ` ${problem.code}` : '';
  const frames = (problem.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return [`${problem.name}${code} ${sayMessage(problem)}`.trim(), ...frames].join('\n');
}

/** Parsers quote what they could not read, in ways of their own; of theirs only the kind is kept. */
function sayMessage(problem: Error): string {
  if (problem instanceof SyntaxError) return '';
  if (problem instanceof z.ZodError) return problem.issues.map(({ code }) => code).join(', ');
  return withoutQuotations(problem.message);
}

function withoutQuotations(text: string): string {
  return text.replaceAll(/“[^”]*”?|"[^"]*"?|`[^`]*`?|'[^']*'?/gu, '…').slice(0, MESSAGE);
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
