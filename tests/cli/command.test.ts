import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/main/cli/command.ts';
import { ROOT } from '../support/core.ts';
import { newFolder } from '../support/folder.ts';
import { aPlace } from '../support/place.ts';

const cwd = newFolder();
const run = (line: string, input = '') =>
  runCommand(line.split(' ').filter(Boolean), aPlace(cwd), () => input);
const ID = 'csto-bishkek-2019';

function aCopy(name: string): string {
  const folder = join(cwd, name);
  cpSync(join(ROOT, 'db', 'dossiers', ID), folder, { recursive: true });
  return folder;
}

function brokenCopy(): string {
  const path = join(aCopy('broken'), 'facts', 'participants.json');
  const facts = JSON.parse(readFileSync(path, 'utf8'));
  facts[0].evidence.start += 1;
  writeFileSync(path, JSON.stringify(facts));
  return facts[0].id;
}

describe('lectern check', () => {
  it('finds nothing wrong with what is shipped', () => {
    expect(run('check')).toMatchObject({ code: 0, out: expect.stringContaining('nothing wrong') });
  });

  it('counts facts and cards by topic, kind, status and form, and entities by kind', () => {
    const rows: readonly { topic: string; status: string; form?: string }[] = JSON.parse(
      run('export --format json').out,
    );
    const { out } = run('check');
    const cards = (title: string, name: string) =>
      Number(out.match(new RegExp(`^  ${title} +${name} .* (\\d+) cards$`, 'mu'))?.[1]);
    for (const topic of ['participants', 'agenda', 'regional-security']) {
      expect(cards('topic', topic)).toBe(rows.filter((row) => row.topic === topic).length);
    }
    for (const status of ['reported', 'official', 'opinion']) {
      expect(cards('status', status)).toBe(rows.filter((row) => row.status === status).length);
    }
    const forms = ['basic', 'reversed', 'cloze'].map((form) => cards('form', form));
    expect(forms.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    expect(out).toMatch(/^ {2}kind +person +\d+ facts/mu);
    expect(out).toMatch(/^ {2}entity +person +\d+$/mu);
  });

  it('prints every sentence with its facts, and ends with 1 where one has neither fact nor waiver', () => {
    const { out, code } = run('check --coverage');
    expect(out).toContain('Recall that in 2020, Russia will become the country chairing the CSTO.\n  → ');
    expect(out).toMatch(/with facts, \d+ waived, 0 with neither\n/u);
    expect(code).toBe(0);
    const bare = aCopy('bare');
    writeFileSync(join(bare, 'waivers.json'), '[]');
    expect(run('check bare')).toMatchObject({ code: 0 });
    const covered = run('check --coverage bare');
    expect(covered.out).toContain('Afghan issue\n  → NO FACT\n');
    expect(covered.out).toContain('bare/article.txt: 4130–4142: this sentence has no fact');
    expect(covered.code).toBe(1);
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

describe('lectern quiz --format html', () => {
  it('is a page to print, the same bytes for the same seed', () => {
    const page = () => run('quiz --seed 4 --count 3 --format html').out;
    expect(page()).toBe(page());
    expect(page()).toMatch(/^<!doctype html>[\s\S]*<h2>Key to quiz 4<\/h2>[\s\S]*<\/html>\n$/u);
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
