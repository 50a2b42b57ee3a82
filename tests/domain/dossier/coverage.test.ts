import { describe, expect, it } from 'vitest';
import { checkCoverage, coverSentences } from '../../../src/main/domain/dossier/coverage.ts';
import { aDossier, changeFact, quoteWords } from '../../support/dossiers.ts';

const made = aDossier();
const reasonsOf = (dossier: typeof made) =>
  checkCoverage(dossier).map(({ file, item, reason }) => `${file}: ${item}: ${reason}`);
const waive = (words: string) => ({ evidence: quoteWords(words), reason: 'It is not needed.' });

describe('coverSentences', () => {
  it('gives every sentence, heading, caption and footnote with its facts, in the order of the text', () => {
    const lines = coverSentences(made).map(({ sentence, facts }) => `${sentence.text}: ${facts.join(', ')}`);
    expect(lines[0]).toBe('The harbour council of Port Elin met in Saltmouth on March 3, 2031.: met-in');
    expect(lines).toContain('The council will buy six bells.: bells');
    expect(lines).toHaveLength(11);
  });

  it('counts a sentence under every fact that quotes any of it, also across sentences', () => {
    const wide = changeFact({ evidence: quoteWords('opened the meeting. Pilot Jon Ferrow') });
    const proved = coverSentences(wide).map(({ facts }) => facts.join());
    expect(proved.slice(0, 3)).toEqual(['met-in', 'opened-by', 'opened-by']);
  });

  it('does not count a fact that the text no longer proves', () => {
    const facts = made.facts.map((fact) =>
      fact.id === 'bells' ? { ...fact, orphaned: true as const } : fact,
    );
    const bare = coverSentences(aDossier({ facts })).filter(({ facts: proved }) => proved.length === 0);
    expect(bare.map(({ sentence }) => sentence.text)).toContain('The council will buy six bells.');
  });
});

describe('checkCoverage', () => {
  it('finds a sentence with neither fact nor waiver', () => {
    expect(reasonsOf(aDossier({ facts: made.facts.filter(({ id }) => id !== 'bells') }))).toEqual([
      expect.stringContaining('this sentence has no fact'),
    ]);
  });

  it('finds a waiver of a sentence that has a fact', () => {
    expect(
      reasonsOf(aDossier({ waivers: [...made.waivers, waive('The council will buy six bells.')] })),
    ).toEqual([expect.stringContaining('waiver 6: the sentence at')]);
  });

  it('does not let a waiver of some words waive the sentence', () => {
    const waivers = made.waivers.map((waiver) =>
      waiver.evidence.exact === 'The lighthouse' ? { ...waiver, ...waive('lighthouse') } : waiver,
    );
    expect(reasonsOf(aDossier({ waivers }))).toEqual([
      expect.stringContaining('this sentence has no fact'),
      expect.stringContaining('it quotes no whole sentence'),
    ]);
  });
});
