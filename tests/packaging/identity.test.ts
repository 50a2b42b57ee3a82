import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readIdentity } from '../../scripts/lib/identity.mjs';
import { sayIdentity } from '../../src/renderer/features/about/identity-words.ts';
import { newFolder } from '../support/folder.ts';

/** A project without a repository. */
function newProject(folder = newFolder()): string {
  writeFileSync(join(folder, 'package.json'), '{ "version": "1.2.3" }');
  return folder;
}

function git(folder: string, ...args: readonly string[]): string {
  const date = '2024-02-29T12:00:00Z';
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  const given = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args];
  const { status, stdout, stderr } = spawnSync('git', given, { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

describe('which Lectern is built', () => {
  const project = newProject();
  git(project, 'init', '--quiet');
  git(project, 'add', '.');
  git(project, 'commit', '--quiet', '--message', 'One');
  const commit = git(project, 'rev-parse', '--short=10', 'HEAD');

  it('is said by version, commit and the day of the commit', () => {
    expect(readIdentity(project, {})).toEqual({
      version: '1.2.3',
      commit,
      isChanged: false,
      day: '2024-02-29',
    });
  });

  it('is said to be changed when tracked files are, whatever else lies there', () => {
    const copy = newFolder();
    git(copy, 'clone', '--quiet', project, '.');
    writeFileSync(join(copy, 'other.txt'), '');
    expect(readIdentity(copy, {}).isChanged).toBe(false);
    writeFileSync(join(copy, 'package.json'), '{ "version": "1.2.4" }');
    expect(readIdentity(copy, {})).toMatchObject({ version: '1.2.4', commit, isChanged: true });
  });

  it('takes its day from SOURCE_DATE_EPOCH where that is given', () => {
    expect(readIdentity(project, { SOURCE_DATE_EPOCH: '86400' }).day).toBe('1970-01-02');
    expect(readIdentity(newProject(), { SOURCE_DATE_EPOCH: '86400' })).toEqual({
      version: '1.2.3',
      day: '1970-01-02',
    });
  });

  it('is the version alone outside a repository, and in a folder of another', () => {
    expect(readIdentity(newProject(), {})).toEqual({ version: '1.2.3' });
    const inner = join(project, 'inner');
    mkdirSync(inner);
    expect(readIdentity(newProject(inner), {})).toEqual({ version: '1.2.3' });
  });
});

describe('in words, this', () => {
  it.each([
    [{ version: '1.2.3' }, /^Version 1\.2\.3$/u],
    [{ version: '1.2.3', commit: 'abc', isChanged: false }, /^Version 1\.2\.3, commit abc$/u],
    [
      { version: '1.2.3', commit: 'abc', isChanged: true, day: '2024-02-29' },
      /^Version 1\.2\.3, commit abc with changes, .*29.*2024|2024.*29/u,
    ],
  ])('%j', (identity, words) => {
    expect(sayIdentity(identity)).toMatch(words);
  });
});
