import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describe as describeProblem, openLog } from '../../src/main/start/log.ts';
import { newFolder } from '../support/folder.ts';

const now = () => ({ at: Date.UTC(2031, 2, 4, 12), offsetMinutes: 0 });

/** The error that something throws. */
function thrown(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

describe('the log', () => {
  it('says when, what and where, and is for this user alone', () => {
    const path = join(newFolder(), 'data', 'lectern.log');
    openLog(path, now)(new RangeError('Out of range'));
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^2031-03-04T12:00:00\.000Z RangeError Out of range\n\s+at .*log\.test\.ts/u);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it.each([
    ['JSON that is none', () => JSON.parse('my secret answer')],
    ['JSON that is none and quotes itself', () => JSON.parse('x "secret"')],
    ['JSON that ends early', () => JSON.parse('{"my secret answer": ')],
    ['a shape that is another', () => z.strictObject({ a: z.literal('x') }).parse({ a: 'my secret answer' })],
    ['a key that is too many', () => z.strictObject({}).parse({ 'my secret answer': 1 })],
    [
      'a sentence that quotes',
      () => {
        throw new Error("No card for “my secret answer” and 'my secret answer' or \"my secret answer");
      },
    ],
  ])('holds nothing that the learner wrote: %s', (_, act) => {
    expect(describeProblem(thrown(act))).not.toMatch(/secret|answer/u);
  });

  it('keeps the older half and begins anew before it grows long', () => {
    const path = join(newFolder(), 'lectern.log');
    const log = openLog(path, now);
    writeFileSync(path, 'x'.repeat(256 * 1024 + 1));
    log('a');
    expect(readFileSync(path, 'utf8')).toBe('2031-03-04T12:00:00.000Z a\n');
    expect(statSync(`${path}.1`).size).toBe(256 * 1024 + 1);
    writeFileSync(path, 'y'.repeat(256 * 1024 + 1));
    log('b');
    expect(readFileSync(`${path}.1`, 'utf8')).toContain('y');
  });

  it('is given up where it cannot be written', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(() => openLog(join(folder, 'file', 'lectern.log'), now)('a')).not.toThrow();
    expect(existsSync(join(folder, 'file', 'lectern.log'))).toBe(false);
  });
});
