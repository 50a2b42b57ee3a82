import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/main/cli/command.ts';
import { ROOT } from '../support/core.ts';
import { newFolder } from '../support/folder.ts';

const cwd = newFolder();
const run = (line: string, input = '') =>
  runCommand(line.split(' ').filter(Boolean), { root: ROOT, cwd }, () => input);
const ID = 'csto-bishkek-2019';

function brokenCopy(): string {
  const folder = join(cwd, 'broken');
  cpSync(join(ROOT, 'db', 'dossiers', ID), folder, { recursive: true });
  const path = join(folder, 'facts', 'participants.json');
  const facts = JSON.parse(readFileSync(path, 'utf8'));
  facts[0].evidence.start += 1;
  writeFileSync(path, JSON.stringify(facts));
  return facts[0].id;
}

describe('lectern check', () => {
  it('finds nothing wrong with what is shipped', () => {
    expect(run('check')).toMatchObject({ code: 0, out: expect.stringContaining('nothing wrong') });
  });

  it('prints file, fact and reason, and ends with 1', () => {
    const fact = brokenCopy();
    const { out, code } = run('check broken');
    expect(out).toContain(`broken/facts/participants.json: ${fact}: its evidence is not the article’s text`);
    expect(code).toBe(1);
  });

  it('says what is missing from a folder that is no dossier', () => {
    const { out, code } = run('check nowhere');
    expect(out).toContain('nowhere/dossier.json: it cannot be read');
    expect(code).toBe(1);
  });
});

describe('lectern export', () => {
  const columns = [
    'id',
    'topic',
    'kind',
    'status',
    'speaker',
    'front',
    'back',
    'accepted',
    'quote',
    'start',
    'end',
  ];

  it('gives every card with its evidence as JSON', () => {
    const rows = JSON.parse(run('export --format json').out);
    const article = readFileSync(join(ROOT, 'db', 'dossiers', ID, 'article.txt'), 'utf8');
    expect(Object.keys(rows[0])).toEqual(columns);
    for (const { quote, start, end } of rows) expect(article.slice(start, end)).toBe(quote);
  });

  it('gives the same cards as CSV, in a file when asked', () => {
    expect(run('export --format csv --out cards.csv')).toEqual({ out: '', code: 0 });
    const { data, meta } = Papa.parse<{ id: string }>(readFileSync(join(cwd, 'cards.csv'), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    expect([...(meta.fields ?? [])].sort()).toEqual([...columns].sort());
    expect(data.map(({ id }) => id)).toEqual(
      JSON.parse(run('export --format json').out).map(({ id }: { id: string }) => id),
    );
  });
});

describe('lectern quiz', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    const quiz = (seed: number) => run(`quiz --seed ${seed} --count 10 --format json`).out;
    expect(quiz(4)).toBe(quiz(4));
    expect(quiz(5)).not.toBe(quiz(4));
    expect(JSON.parse(quiz(4)).questions).toHaveLength(10);
  });

  it('keeps to a topic and prints the key last', () => {
    const { out } = run('quiz --seed 1 --count 4 --topic agenda --format text');
    expect(out.indexOf('Key')).toBeGreaterThan(out.indexOf('4. '));
    const { questions } = JSON.parse(run('quiz --seed 1 --count 4 --topic agenda --format json').out);
    expect(new Set(questions.map(({ topic }: { topic: string }) => topic))).toEqual(new Set(['agenda']));
  });
});

describe('lectern grade', () => {
  it('grades the key of every card right', () => {
    const cards: readonly { id: string; back: string }[] = JSON.parse(run('export --format json').out);
    const { out, code } = run('grade', cards.map(({ id, back }) => `${id}\t${back}\n`).join(''));
    const wrong = out.split('\n').filter((line) => line !== '' && line.split('\t')[2] !== 'right');
    expect(wrong).toEqual([]);
    expect(code).toBe(0);
  });

  it('tells a line that names no card', () => {
    expect(run('grade', 'nothing/at/all\tx\n')).toMatchObject({
      code: 1,
      error: 'Line 1: there is no card nothing/at/all.\n',
    });
  });
});

describe('a command line that is not understood', () => {
  it.each([
    '',
    'dance',
    'quiz --seed x --count 3 --format json',
    'quiz --seed 1 --count 0 --format json',
    'quiz --seed 1 --count 3 --topic weather --format json',
    'export --format xml',
    'export --format csv --dossier none',
    'check --loud',
  ])('is refused in one sentence: lectern %s', (line) => {
    const { out, error, code } = run(line);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(error).toMatch(/\S/u);
  });
});
