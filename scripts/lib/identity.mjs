import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which Lectern is built: the version, and where the sources lie in their own Git repository, the commit, whether
 * tracked files differ from it, and its day. SOURCE_DATE_EPOCH (reproducible-builds.org) gives another day. The
 * clock of the build is not asked, so that the same sources give the same bytes.
 */
export function readIdentity(root, env = process.env) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const git = (...args) => {
    const { status, stdout } = spawnSync('git', ['--no-optional-locks', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    return status === 0 ? stdout.trim() : undefined;
  };
  // In a folder of another repository a prefix stands here, and its commit is not ours.
  const isOwn = git('rev-parse', '--show-prefix') === '';
  const [commit, seconds] = (isOwn && git('show', '-s', '--format=%h %ct', '--abbrev=10')?.split(' ')) || [];
  const epoch = env.SOURCE_DATE_EPOCH || seconds;
  return {
    version,
    ...(commit && { commit, isChanged: git('status', '--porcelain', '--untracked-files=no') !== '' }),
    ...(epoch && { day: new Date(Number(epoch) * 1000).toISOString().slice(0, 10) }),
  };
}
