import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openAt } from '../support/application.ts';
import { newFolder } from '../support/folder.ts';
import { fillDisk } from '../support/trust/full-disk.ts';

/** Mounts a file system of some megabytes; says why where the machine does not let it. */
function mountSmall(
  megabytes: number,
): { readonly folder: string; readonly unmount: () => void } | undefined {
  const folder = newFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
    encoding: 'utf8',
  });
  if (mounted.status !== 0) {
    console.log(`No small file system can be mounted here: ${mounted.stderr || mounted.error}`);
    return undefined;
  }
  return { folder, unmount: () => spawnSync('umount', ['--lazy', folder]) };
}

it('keeps what was acknowledged on a disk that is full, says what was refused, and goes on when there is room', () => {
  const small = mountSmall(6);
  const data = join(small?.folder ?? newFolder(), 'data');
  const ballast = join(small?.folder ?? '', 'ballast');
  try {
    const filled = fillDisk(
      data,
      () => {
        if (!small) return;
        const { bavail, bsize } = statfsSync(small.folder);
        writeFileSync(ballast, Buffer.alloc(bavail * bsize - 200_000));
      },
      () => small && rmSync(ballast),
    );
    console.log(JSON.stringify(filled));
    if (!small) return;
    expect(filled.refusal).toContain('The disk refused to save this');
    expect(filled).toMatchObject({ isReadable: true, persisted: filled.afterRoom });
  } finally {
    small?.unmount();
  }
});

it('opens data to be read on a disk that cannot be written', () => {
  const small = mountSmall(8);
  if (!small) return;
  const data = join(small.folder, 'data');
  mkdirSync(data);
  try {
    openAt(data).close();
    spawnSync('mount', ['-o', 'remount,ro', small.folder]);
    const app = openAt(data);
    expect(app.warning).toContain('nothing you do is kept');
    expect(app.call('data.get', {})).toMatchObject({ kind: 'read-only', folder: data });
    const dossier = 'csto-bishkek-2019';
    expect(app.call('article.get', { dossier }).length).toBeGreaterThan(1000);
    const { card } = app.call('review.next', { dossier });
    const params = { dossier, card: card?.id, revision: 0, rating: 3, duration: 5 };
    expect(app.dispatch({ method: 'review.grade', params })).toMatchObject({
      ok: false,
      error: { kind: 'storage' },
    });
    app.close();
  } finally {
    small.unmount();
  }
});
