import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/main/cli/command.ts';
import { quote } from '../../src/main/domain/evidence/anchor.ts';
import { seedDossiers } from '../../src/main/services/seed.ts';
import type { DossierId } from '../../src/shared/model/ids.ts';
import { aCore, ROOT } from '../support/core.ts';
import { newFolder } from '../support/folder.ts';
import { aPlace } from '../support/place.ts';

/** A dossier of another text in another language, as a stranger would write it: only its files are known. */
const FIXTURES = join(ROOT, 'tests', 'fixtures', 'dossiers');
const FOLDER = join(FIXTURES, 'seebad');
const ID = 'seebad' as DossierId;
const article = readFileSync(join(FOLDER, 'article.txt'), 'utf8');

const run = (args: readonly string[], input = '') => runCommand(args, aPlace(FIXTURES), () => input);
const runJson = (args: readonly string[]) => JSON.parse(run(args).out);

/** A learner's core whose shipped dossiers are the stranger's. */
function aStrangersCore() {
  const core = aCore();
  expect(seedDossiers(core.database, FIXTURES)).toEqual([]);
  return core.reopen();
}

describe('a stranger’s dossier on the command line', () => {
  it('is checked and covered', () => {
    expect(run(['check', 'seebad'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('8 facts, 9 cards'),
    });
    const { out, code } = run(['check', '--coverage', 'seebad']);
    expect(out).toContain('9 sentences: 7 with facts, 2 waived, 0 with neither');
    expect(code).toBe(0);
  });

  it('is exported, and its own answers are graded right', () => {
    const cards: readonly { id: string; back: string; quote: string; start: number; end: number }[] = runJson(
      ['export', '--format', 'json', '--dossier', './seebad'],
    );
    expect(cards).toHaveLength(9);
    for (const card of cards) expect(article.slice(card.start, card.end)).toBe(card.quote);
    const answers = cards.map(({ id, back }) => `${id}\t${back}\n`).join('');
    const { out, code } = run(['grade', '--dossier', './seebad'], answers);
    expect(out.split('\n').filter((line) => line.split('\t')[2] === 'right')).toHaveLength(9);
    expect(code).toBe(0);
  });

  it('makes a quiz, with no choice where the fact says that there is none', () => {
    const asked = (seed: number) =>
      runJson(['quiz', '--seed', String(seed), '--count', '9', '--format', 'json', '--dossier', './seebad'])
        .questions as readonly { facts: string[]; type: string }[];
    const questions = Array.from({ length: 20 }, (_, seed) => asked(seed)).flat();
    expect(questions.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['choice', 'true-false', 'typed']),
    );
    expect(
      questions.filter(
        ({ facts, type }) => facts.includes('gefahr') && ['choice', 'true-false'].includes(type),
      ),
    ).toEqual([]);
    expect(questions.some(({ facts }) => facts.includes('gefahr'))).toBe(true);
  });

  it('says which folder is no dossier', () => {
    const { error, code } = run(['export', '--format', 'json', '--dossier', './nowhere']);
    expect(error).toContain('./nowhere is no dossier');
    expect(code).toBe(2);
  });
});

describe('a stranger’s dossier in Lectern', () => {
  it('is read: passages of every kind, names and notes at their places', () => {
    const { call } = aStrangersCore();
    expect(call('library.list', {}).map(({ id }) => id)).toContain(ID);
    const { language, passages, mentions, notes } = call('article.get', { dossier: ID });
    expect(language).toBe('de');
    expect(new Set(passages.map(({ kind }) => kind))).toEqual(
      new Set(['paragraph', 'heading', 'caption', 'footnote']),
    );
    expect(mentions.map(({ start, end }) => article.slice(start, end))).toContain('Vogt');
    expect(notes.map(({ start, end }) => article.slice(start, end))).toEqual(['„Möwe“']);
  });

  it('is reviewed, each answer with its sentence', () => {
    const { call } = aStrangersCore();
    const seen = new Set<string>();
    for (let turn = call('review.next', { dossier: ID }); turn.card; ) {
      const { id, revision, evidence } = turn.card;
      expect(article).toContain(evidence?.sentence ?? 'nothing');
      seen.add(id);
      turn = call('review.grade', { dossier: ID, card: id, revision, rating: 4, duration: 1000 });
    }
    expect(seen.size).toBe(8);
  });

  it('is quizzed, and every right answer is judged right', () => {
    const { call } = aStrangersCore();
    const plan = { topics: ['sitzung', 'steg'], types: ['typed' as const], count: 8, seed: 3 };
    let view = call('quiz.start', { dossier: ID, ...plan });
    const facts = readFacts();
    while (view.current) {
      const fact = facts.find(({ id }) => id === view.current?.facts[0]);
      const response = { type: 'typed' as const, text: fact?.answer.text ?? '' };
      const index = view.answered.length;
      const { judgement } = call('quiz.answer', { quiz: view.quiz, index, response, duration: 1 });
      expect(judgement.verdict).toBe('right');
      view = call('quiz.get', { quiz: view.quiz });
    }
    expect(call('quiz.result', { quiz: view.quiz })).toMatchObject({
      tally: { right: view.count },
    });
  });
});

function readFacts(): readonly { readonly id: string; readonly answer: { readonly text: string } }[] {
  return ['sitzung', 'steg'].flatMap((name) =>
    JSON.parse(readFileSync(join(FOLDER, 'facts', `${name}.json`), 'utf8')),
  );
}

describe('lectern schema', () => {
  it('prints what is committed', () => {
    const committed = readFileSync(join(ROOT, 'db', 'dossiers', 'dossier.schema.json'), 'utf8');
    // When this fails: npm run -s lectern -- schema > db/dossiers/dossier.schema.json
    expect(run(['schema']).out).toBe(committed);
  });
});

describe('lectern quote', () => {
  it('prints the evidence of words, in UTF-16 code units', () => {
    const { out, code } = run(['quote', 'seebad/article.txt', 'Der', 'alte', 'Bahnhof']);
    const start = article.indexOf('Der alte Bahnhof');
    expect(JSON.parse(out)).toEqual(quote(article, start, start + 'Der alte Bahnhof'.length));
    expect(code).toBe(0);
  });

  it('says so when the article does not have the words, or cannot be read', () => {
    expect(run(['quote', 'seebad/article.txt', 'Die Möwe'])).toMatchObject({ out: '', code: 1 });
    expect(run(['quote', 'nowhere.txt', 'Die'])).toMatchObject({ out: '', code: 2 });
  });
});

describe('lectern check --against', () => {
  it('finds everything unchanged in the very text, and ends with 0', () => {
    const { out, code } = run(['check', '--against', 'seebad/article.txt', 'seebad']);
    expect(out).toContain('seebad: 11 quotations: 11 unchanged, 0 moved, 0 orphaned');
    expect(code).toBe(0);
  });

  it('tells what moved and what has no place, and writes a dossier of the newer text when told', () => {
    const folder = newFolder();
    cpSync(FOLDER, join(folder, 'seebad'), { recursive: true });
    writeFileSync(join(folder, 'new.txt'), article.replace('60 Meter', '65 Meter').replace('Klara', 'Clara'));
    const against = (...flags: readonly string[]) =>
      runCommand(['check', '--against', 'new.txt', ...flags, 'seebad'], aPlace(folder), () => '');
    const before = readFileSync(join(folder, 'seebad', 'facts', 'steg.json'), 'utf8');
    const told = against();
    expect(told.out).toMatch(
      /^orphaned {3}facts\/steg\.json: laenge: 131–169: its words are not in the text$/mu,
    );
    expect(told.code).toBe(1);
    expect(readFileSync(join(folder, 'seebad', 'facts', 'steg.json'), 'utf8')).toBe(before);
    expect(against('--write').out).toContain('seebad: written as version 2');
    const check = runCommand(['check', 'seebad'], aPlace(folder), () => '');
    expect(check.out).toMatch(/facts no longer in the text; nothing wrong/u);
    expect(readFileSync(join(folder, 'seebad', 'article.txt'), 'utf8')).toContain('65 Meter');
    const { out } = runCommand(
      ['export', '--format', 'json', '--dossier', './seebad'],
      aPlace(folder),
      () => '',
    );
    expect(JSON.parse(out)).toHaveLength(9);
  });

  it('refuses what it cannot do in one sentence', () => {
    expect(run(['check', '--against', 'nowhere.txt', 'seebad'])).toMatchObject({ code: 2, out: '' });
    expect(run(['check', '--write', 'seebad'])).toMatchObject({ code: 2, out: '' });
    expect(run(['check', '--against', 'seebad/article.txt', 'seebad', '.'])).toMatchObject({
      code: 2,
      out: '',
    });
  });
});
