import { existsSync, readFileSync } from 'node:fs';

const HEADER = 32;
const FRAME_HEADER = 24;
const MAGIC = 0x377f0682;

/** What a write-ahead log holds: transactions that count, and whether more were in it than can be read. */
export type LogReport = {
  readonly commits: number;
  readonly isDamaged: boolean;
  /** Bytes up to the end of the last transaction that counts. */
  readonly end: number;
  /** The `user_version` as these transactions leave it, where they write it. */
  readonly version: number | undefined;
};

const NOTHING = { commits: 0, end: 0, version: undefined };

type Sums = readonly [first: number, second: number];

/**
 * Reads the write-ahead log beside a database as SQLite would, by its checksums; format as in the SQLite file
 * format, section 4. SQLite takes the first frame that does not add up for the end of the log, and so forgets
 * in silence what follows a frame that rotted. A process that is killed leaves at most a frame that is not whole,
 * and the power at most a frame of zeros: any other frame that does not add up is damage. `mayHoldOld` allows
 * for frames of an earlier log behind the end, which only a Lectern before seals left there.
 */
export function checkLog(path: string, { mayHoldOld }: { readonly mayHoldOld: boolean }): LogReport {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  if (bytes.length < HEADER || isZero(bytes, 0, HEADER)) return { ...NOTHING, isDamaged: false };
  const magic = bytes.readUInt32BE(0);
  const read = magic & 1 ? bytes.readUInt32BE.bind(bytes) : bytes.readUInt32LE.bind(bytes);
  let sums = addUp(read, [0, 0], 0, FRAME_HEADER);
  if ((magic & ~1) >>> 0 !== MAGIC || !isAt(bytes, 24, sums)) return { ...NOTHING, isDamaged: true };
  const pageSize = bytes.readUInt32BE(8);
  const size = FRAME_HEADER + pageSize;
  let commits = 0;
  let end = HEADER;
  let version: number | undefined;
  let written: number | undefined;
  for (let at = HEADER; at + size <= bytes.length; at += size) {
    const isOurs = bytes.compare(bytes, 16, 24, at + 8, at + 16) === 0;
    sums = addUp(read, addUp(read, sums, at, 8), at + FRAME_HEADER, pageSize);
    if (!isOurs || !isAt(bytes, at + 16, sums))
      return { commits, isDamaged: isRotten(bytes, at, size, mayHoldOld), end, version };
    if (bytes.readUInt32BE(at) === 1) written = bytes.readUInt32BE(at + FRAME_HEADER + 60);
    if (bytes.readUInt32BE(at + 4) !== 0) {
      commits += 1;
      end = at + size;
      version = written;
    }
  }
  return { commits, isDamaged: false, end, version };
}

/** Whether what stands from the first frame on that does not add up is more than the end of a torn write. */
function isRotten(bytes: Buffer, from: number, size: number, mayHoldOld: boolean): boolean {
  if (!mayHoldOld) return !isZero(bytes, from, FRAME_HEADER);
  for (let at = from; at + size <= bytes.length; at += size) {
    if (bytes.compare(bytes, 16, 24, at + 8, at + 16) === 0) return true;
  }
  return false;
}

function addUp(read: (at: number) => number, [first, second]: Sums, from: number, length: number): Sums {
  let [a, b] = [first, second];
  for (let at = from; at < from + length; at += 8) {
    a = (a + read(at) + b) >>> 0;
    b = (b + read(at + 4) + a) >>> 0;
  }
  return [a, b];
}

function isAt(bytes: Buffer, at: number, [first, second]: Sums): boolean {
  return bytes.readUInt32BE(at) === first && bytes.readUInt32BE(at + 4) === second;
}

function isZero(bytes: Buffer, from: number, length: number): boolean {
  return bytes.subarray(from, from + length).every((byte) => byte === 0);
}
