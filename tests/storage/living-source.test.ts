import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/main/domain/article/sentences.ts';
import type { Dossier } from '../../src/main/domain/dossier/dossier.ts';
import { type Reanchored, reanchorDossier } from '../../src/main/domain/dossier/reanchor-dossier.ts';
import { CONTEXT } from '../../src/main/domain/evidence/anchor.ts';
import { seedDossier } from '../../src/main/services/seed.ts';
import { listDossierFolders, readDossier } from '../../src/main/storage/dossier-files.ts';
import { loadDossier } from '../../src/main/storage/dossier-rows.ts';
import { aCore, dumpLearner, ROOT } from '../support/core.ts';
import { aDossier, sha256 } from '../support/dossiers.ts';

const [folder = ''] = listDossierFolders(`${ROOT}/db/dossiers`);
const read = readDossier(folder);
if (!read.ok) throw new Error(JSON.stringify(read.error));
const shipped = read.value;

/** One thing that an editor does to a text; the numbers choose the sentences and words. */
const step = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'replace', 'move', 'duplicate', 'number', 'word', 'not', 'join'),
  at: fc.nat(),
  to: fc.nat(),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const editing = fc.array(step, { minLength: 1, maxLength: 6 });

function edit(article: string, { kind, at, to }: Step): string {
  const { sentences } = readSource(article, 'en');
  const sentence = sentences[at % Math.max(1, sentences.length)];
  const other = sentences[to % Math.max(1, sentences.length)];
  if (!sentence || !other) return `${article}A first sentence.`;
  const put = (text: string, from = sentence.start, until = sentence.end) =>
    article.slice(0, from) + text + article.slice(until);
  switch (kind) {
    case 'insert':
      return put('Something new is said here. ', sentence.start, sentence.start);
    case 'delete':
      return put('', sentence.start, Math.min(article.length, sentence.end + 1));
    case 'replace':
      return put(other.text);
    case 'move': {
      const without = put('');
      const place = Math.min(without.length, to % (without.length + 1));
      return `${without.slice(0, place)} ${sentence.text} ${without.slice(place)}`;
    }
    case 'duplicate':
      return put(` ${sentence.text}`, other.end, other.end);
    case 'number':
      return put(sentence.text.replace(/\d+/u, (digits) => String(Number(digits) + 1)));
    case 'word': {
      const words = sentence.text.split(' ');
      return put(words.with(to % words.length, 'else').join(' '));
    }
    case 'not':
      return put(sentence.text.replace(/ (is|are|was|will|has) /u, ' $1 not '));
    case 'join':
      return put(sentence.text.replace(/[.!?]$/u, ','));
  }
}

const rewrite = (dossier: Dossier, steps: readonly Step[]) => steps.reduce(edit, dossier.article);
const newArticle = (article: string) => ({ article, articleSha256: sha256(article) });

/** A text whose beginning and end are characters too, so that they count as neighbours. */
const frame = (text: string) => `\u0002${text}\u0003`;

/** A quotation with its neighbours as the text has them. */
function inContext(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return frame(text).slice(Math.max(0, start + 1 - CONTEXT), end + 1 + CONTEXT);
}

/** What is wrong with the place that a quotation was given, found without the code under test. */
function findFault({ evidence, anchoring }: Reanchored, before: string, after: string): string | undefined {
  if (anchoring.kind === 'orphaned') return undefined;
  const { start, end, exact } = anchoring.evidence;
  if (after.slice(start, end) !== evidence.exact || exact !== evidence.exact) return 'not its words';
  const context = inContext(before, evidence);
  if (inContext(after, anchoring.evidence) !== context) return 'not its context';
  if (anchoring.kind === 'unchanged') return start === evidence.start ? undefined : 'not unchanged';
  return frame(after).split(context).length === 2 ? undefined : 'not the only place';
}

describe('a living source', () => {
  it('never attaches evidence to text that is not its quotation in its context', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(editing, (steps) => {
        const article = rewrite(shipped, steps);
        const { report } = reanchorDossier(shipped, newArticle(article), shipped.article);
        for (const line of report) {
          seen.set(line.anchoring.kind, (seen.get(line.anchoring.kind) ?? 0) + 1);
          expect(findFault(line, shipped.article, article)).toBeUndefined();
        }
        // Without the older text too, by the selectors alone.
        for (const line of reanchorDossier(shipped, newArticle(article), undefined).report) {
          expect(findFault(line, shipped.article, article)).toBeUndefined();
        }
      }),
      { numRuns: 1000 },
    );
    for (const kind of ['unchanged', 'moved', 'orphaned']) expect(seen.get(kind)).toBeGreaterThan(1000);
  });

  it('keeps every row of the learner’s through the upgrade, and every survivor its schedule', () => {
    const made = aDossier();
    let stored = 0;
    fc.assert(
      fc.property(editing, fc.array(fc.nat({ max: 3 }), { minLength: 3 }), (steps, ratings) => {
        const core = aCore(made);
        answer(core, ratings);
        const dump = dumpLearner(core.database);
        const article = rewrite(made, steps);
        const problems = seedDossier(core.database, { ...made, ...newArticle(article) });
        expect(dumpLearner(core.database)).toBe(dump);
        const now = loadDossier(core.database, made.header.id);
        if (problems.length > 0) expect(now).toEqual(made);
        else stored += 1;
        expect(now?.facts.map(({ id, cards }) => [id, cards])).toEqual(
          made.facts.map(({ id, cards }) => [id, cards]),
        );
        for (const { evidence, orphaned } of now?.facts ?? []) {
          const { start, end, exact } = evidence;
          if (!orphaned) expect(now?.article.slice(start, end)).toBe(exact);
        }
        core.database.close();
      }),
      { numRuns: 150 },
    );
    expect(stored).toBeGreaterThan(50);
  });
});

function answer({ call, pass }: ReturnType<typeof aCore>, ratings: readonly number[]): void {
  const dossier = aDossier().header.id;
  for (const rating of ratings) {
    const { card } = call('review.next', { dossier });
    if (!card) return;
    const grade = ([1, 2, 3, 4] as const)[rating] ?? 3;
    call('review.grade', { dossier, card: card.id, revision: card.revision, rating: grade, duration: 900 });
    pass(36 * 3_600_000);
  }
}
