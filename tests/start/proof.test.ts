import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { answerOne, type Opened, openAt } from '../support/application.ts';
import { damage } from '../support/damage.ts';
import { newFolder } from '../support/folder.ts';
import { enlarge } from '../support/large-file.ts';

const answered = (app: Opened) =>
  app.call('progress.today', { dossier: 'csto-bishkek-2019' }).ratings.reduce((sum, count) => sum + count, 0);

/** A large data folder with one answer in it, whose file is not what was sealed. */
function aDamaged(): { readonly data: string; readonly path: string; readonly before: Buffer } {
  const data = newFolder();
  const app = openAt(data);
  answerOne(app);
  app.close();
  const path = join(data, 'lectern.db');
  enlarge(path);
  damage(path);
  return { data, path, before: readFileSync(path) };
}

const untilDamaged = (app: Opened) =>
  vi.waitFor(
    () => expect(app.call('data.get', {})).toMatchObject({ kind: 'damaged', canOpen: true }),
    10_000,
  );

it('turns into a rescue when damage is found while it is open, and keeps what was answered until then', async () => {
  const { data, path, before } = aDamaged();
  const app = openAt(data);
  expect([app.warning, app.call('data.get', {}).kind]).toEqual([undefined, 'open']);
  answerOne(app);
  expect(answered(app)).toBe(2);
  await untilDamaged(app);
  expect(app.dispatch({ method: 'review.next', params: { dossier: 'csto-bishkek-2019' } })).toMatchObject({
    ok: false,
    error: { kind: 'storage', message: expect.stringContaining('damaged') },
  });
  expect(readFileSync(path).equals(before)).toBe(true);
  const told = app.call('data.rescue', { choice: 'salvage' });
  expect(told.kind === 'damaged' && told.salvage?.[0]).toMatchObject({ what: 'reviews', saved: 2 });
  app.call('data.rescue', { choice: 'accept' });
  expect(answered(app)).toBe(2);
  app.close();
  expect(app.reports).toEqual([]);
});

it('that was killed before it found the damage finds it at the next start, with the answers', async () => {
  const { data, before } = aDamaged();
  const app = openAt(data);
  answerOne(app);
  const left = newFolder();
  for (const end of ['', '-wal', '.seal'])
    copyFileSync(join(data, `lectern.db${end}`), join(left, `lectern.db${end}`));
  await untilDamaged(app);
  app.close();
  const next = openAt(left);
  expect(answered(next)).toBe(2);
  await untilDamaged(next);
  next.close();
  expect(readFileSync(join(left, 'lectern.db')).equals(before)).toBe(true);
  const last = openAt(left);
  expect(answered(last)).toBe(2);
  last.close();
});

it('keeps the seal of a file that is not yet read through when a page of it cannot be read', async () => {
  const { data, path, before } = aDamaged();
  const app = openAt(data);
  const seal = readFileSync(`${path}.seal`);
  // As the disk gives it back: the kind of a page that no page may have.
  const bytes = Buffer.from(before);
  for (let at = 4096; at < bytes.length; at += 4096) bytes[at] = 0x40;
  writeFileSync(path, bytes);
  expect(app.dispatch({ method: 'people.list', params: { dossier: 'csto-bishkek-2019' } })).toMatchObject({
    ok: false,
    error: { kind: 'storage', message: expect.stringContaining('cannot be read') },
  });
  expect(readFileSync(`${path}.seal`)).toEqual(seal);
  await vi.waitFor(() => expect(app.call('data.get', {}).kind).toBe('damaged'), 10_000);
  app.close();
});
