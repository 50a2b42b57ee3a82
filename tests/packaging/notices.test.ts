import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolder, readNotice } from '../../scripts/lib/notices.mjs';
import { newFolder } from '../support/folder.ts';

/** A folder with a package that holds these files. */
function plant(files: Readonly<Record<string, string>>): string {
  const folder = join(newFolder(), 'package');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: '@some/thing', version: '1.2.3', license: 'MIT' }),
  );
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('the package of a module', () => {
  it.each([
    ['/home/x/node_modules/zod/v4/index.js', '/home/x/node_modules/zod'],
    ['/x/node_modules/@tanstack/query-core/a.js?v=1', '/x/node_modules/@tanstack/query-core'],
    ['\0/x/node_modules/papaparse/papaparse.js?commonjs', '/x/node_modules/papaparse'],
    ['/x/node_modules/a/node_modules/b/c.js', '/x/node_modules/a/node_modules/b'],
    ['C:\\x\\node_modules\\zod\\index.js', 'C:\\x\\node_modules\\zod'],
    ['/x/src/main/index.ts', undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('%s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });
});

describe('the notice of a package', () => {
  it('is its licence with every notice beside it, in the same order everywhere', () => {
    const folder = plant({ NOTICE: 'Notice\r\n', LICENSE: ' Licence \n', 'README.md': 'no' });
    expect(readNotice(folder, newFolder())).toEqual({
      name: '@some/thing',
      version: '1.2.3',
      licence: 'MIT',
      text: 'Licence\n\nNotice',
    });
  });

  it.each(['LICENCE.md', 'License.txt', 'license', 'COPYING', 'LICENSE-MIT'])('is read from %s', (file) => {
    expect(readNotice(plant({ [file]: 'Words' }), newFolder()).text).toBe('Words');
  });

  it('is the text we keep for it where it brings none', () => {
    const added = newFolder();
    writeFileSync(join(added, 'thing.txt'), 'Kept words');
    expect(readNotice(plant({ 'README.md': 'MIT' }), added).text).toBe('Kept words');
  });

  it('is demanded: without a text nothing is shipped', () => {
    expect(() => readNotice(plant({ LICENSE: ' \n' }), newFolder())).toThrow(
      '@some/thing 1.2.3 is shipped but brings no licence text.',
    );
  });
});
