import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/core.ts';

const INSIDE = readdirSync(join(ROOT, 'docs', 'inside')).map((name) => `docs/inside/${name}`);
const PAGES = ['docs/architecture.md', ...INSIDE];

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Every file and folder that is written by hand, from the root, a folder with a slash at its end. */
const PLACES: readonly string[] = ['src', 'db', 'scripts', 'tests', 'packaging', 'docs'].flatMap((top) => [
  `${top}/`,
  ...readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
    .map((entry) => ({
      entry,
      path: relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'),
    }))
    .filter(({ path }) => !path.includes('node_modules'))
    .map(({ entry, path }) => (entry.isDirectory() ? `${path}/` : path)),
]);

const SOURCES = PLACES.filter((path) => /^(?:src|db\/migrations)\/.*\.(?:tsx?|sql)$/u.test(path))
  .map(read)
  .join('\n');

/** What stands in code type on a page. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/gu)].flatMap(([, name]) => name ?? []);
}

/** Names of files and folders among them: something with a slash at its end or an ending that files have here. */
const isPlace = (name: string) => /^[\w.@/-]+(?:\/|\.(?:tsx?|mjs|cjs|css|sql|json|md))$/u.test(name);

/** Whether a file or folder is there: from the root where it begins there, else wherever the page's rooms are. */
function isThere(name: string): boolean {
  const [top] = name.split('/');
  if (existsSync(join(ROOT, top ?? '')) && name.includes('/')) return existsSync(join(ROOT, name));
  return existsSync(join(ROOT, name)) || PLACES.some((place) => place.endsWith(`/${name}`));
}

/** Names of code: tables and functions, types and components; not words such as `ok`. */
const isCode = (name: string) => /^(?:[a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*|[a-z]+(?:_[a-z]+)+)$/u.test(name);

describe.each(PAGES)('%s', (page) => {
  const text = read(page);
  const names = namesIn(text);

  it('names files and folders that are there', () => {
    expect(names.filter(isPlace)).not.toEqual([]);
    expect(names.filter(isPlace).filter((name) => !isThere(name))).toEqual([]);
  });

  it('names tables and functions that are there', () => {
    const missing = names.filter(isCode).filter((name) => !new RegExp(`\\b${name}\\b`, 'u').test(SOURCES));
    expect(missing).toEqual([]);
  });

  it('leads to pages and headings that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/gu)];
    for (const [, path = '', heading] of links) {
      const target = path === '' ? page : join(dirname(page), path);
      expect(existsSync(join(ROOT, target)), path).toBe(true);
      if (heading !== undefined) {
        const headings = [...read(target).matchAll(/^#+ (.+)$/gmu)].map(([, words = '']) =>
          words
            .toLowerCase()
            .replaceAll(/[^\w -]/gu, '')
            .replaceAll(' ', '-'),
        );
        expect(headings).toContain(heading);
      }
    }
  });
});

describe('docs/architecture.svg', () => {
  const picture = read('docs/architecture.svg');
  const texts = [...picture.matchAll(/<text[^>]*>([^<]+)<\/text>/gu)].flatMap(([, words]) => words ?? []);

  it('names files and folders that are there', () => {
    const places = texts.filter((words) => words.startsWith('src/'));
    expect(places.length).toBeGreaterThan(8);
    expect(places.filter((place) => !existsSync(join(ROOT, place)))).toEqual([]);
  });

  it('is said in words to whoever does not see it', () => {
    expect(picture).toMatch(/aria-labelledby="title desc"/u);
    expect(picture).toMatch(/<title id="title">[^<]+<\/title>\s*<desc id="desc">[^<]+<\/desc>/u);
  });

  it('stands on a ground of its own, so that it reads the same on a light page and a dark one', () => {
    expect(picture).toMatch(/<rect x="1" y="1" width="958" height="688" [^>]*fill="#fbf8f0"/u);
    expect(picture).not.toContain('currentColor');
  });
});

describe('the page on how Lectern is built', () => {
  it('is one page', () => {
    expect(read('docs/architecture.md').split(/\s+/u).length).toBeLessThan(1000);
  });

  it('leads to every page about a room', () => {
    for (const page of INSIDE)
      expect(read('docs/architecture.md')).toContain(`(${page.slice('docs/'.length)})`);
  });
});
