import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/main/domain/text/fold.ts';
import { readDossier } from '../../../src/main/storage/dossier-files.ts';
import type { OptionType } from '../../../src/shared/model/question.ts';
import { askMany, makeBots } from '../../support/bots.ts';
import { ROOT } from '../../support/core.ts';
import { aLargeHarbour } from '../../support/large-harbour.ts';

const shipped = readDossier(join(ROOT, 'db', 'dossiers', 'csto-bishkek-2019'));
if (!shipped.ok) throw new Error('The shipped dossier can be read.');

/** Of each kind: 5,000 of all. */
const QUESTIONS = 1250;
const KINDS: readonly OptionType[] = ['choice', 'who-said-it', 'status', 'proof'];

describe.each([
  ['the shipped dossier', shipped.value, KINDS],
  // Each of its statements is its own sentence, word for word, so none has a proof that is not a gift.
  ['the harbour', aLargeHarbour(), KINDS.filter((type) => type !== 'proof')],
] as const)('questions of %s', (_, dossier, kinds) => {
  describe.each(kinds)('of the kind %s', (type) => {
    const asked = askMany(dossier, type, QUESTIONS);
    const bots = makeBots(askMany(dossier, type, QUESTIONS, 100_000));
    const chance = asked.reduce((sum, { options }) => sum + 1 / options.length, 0) / asked.length;

    it.each(Object.entries(bots))('whoever takes %s is within five points of chance', (_name, bot) => {
      const right = asked.filter((question) => bot(question) === question.keyOption).length;
      expect(Math.abs(right / asked.length - chance)).toBeLessThan(0.05);
    });

    it('have their key at each place equally often', () => {
      const size = Math.max(...asked.map(({ options }) => options.length));
      const full = asked.filter(({ options }) => options.length === size);
      const places = Array.from(
        { length: size },
        (_place, place) => full.filter(({ keyOption }) => keyOption === place).length,
      );
      const even = full.length / size;
      const chiSquare = places.reduce((sum, count) => sum + (count - even) ** 2 / even, 0);
      // 99.9 % of fair dice with two, three and four faces stay below these.
      expect(chiSquare).toBeLessThan([0, 0, 10.83, 13.82, 16.27][size] ?? 0);
    });

    it('offer nothing twice', () => {
      const twice = asked.filter(({ options }) => new Set(options.map(fold)).size < options.length);
      expect(twice).toEqual([]);
    });
  });
});
