import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/main/domain/quiz/question.ts';
import { generateQuiz } from '../../../src/main/domain/quiz/quiz.ts';
import { type Sheet, writeJson, writeText } from '../../../src/main/domain/quiz/sheet.ts';
import { writeHtml } from '../../../src/main/domain/quiz/sheet-html.ts';
import { escapeHtml } from '../../../src/main/domain/text/html.ts';
import { QUESTION_TYPES, type QuestionType } from '../../../src/shared/model/question.ts';
import { aDossier } from '../../support/dossiers.ts';

const harbour = aDossier();
const topics = harbour.header.topics.map(({ id }) => id);
const make = (dossier = harbour, types: readonly QuestionType[] = QUESTION_TYPES): Sheet => ({
  seed: 3,
  questions: generateQuiz(dossier, { seed: 3, count: 6, topics, types }),
});

/** Every text of the made dossier with markup in it. */
function aHostileDossier() {
  const evil = (text: string) => `${text}<script>alert("1")</script>&'\u2028`;
  return aDossier({
    header: {
      ...harbour.header,
      title: evil(harbour.header.title),
      dateline: evil(harbour.header.dateline),
      source: evil(harbour.header.source),
      language: 'en"><script>alert(2)</script>',
    },
    entities: harbour.entities.map((entity) => ({ ...entity, name: evil(entity.name) })),
    facts: harbour.facts.map((fact) => ({
      ...fact,
      statement: evil(fact.statement),
      answer: { ...fact.answer, text: evil(fact.answer.text), inStatement: undefined },
      distractors: fact.distractors?.map(evil),
      evidence: { ...fact.evidence, exact: evil(fact.evidence.exact) },
      cards: fact.cards.map((card) => ({ ...card, front: evil(card.front), back: evil(card.back) })),
    })),
  });
}

describe('escapeHtml', () => {
  it('leaves no character that HTML would read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/u);
        expect(escaped.replace(/&(?:amp|lt|gt|quot|#39);/gu, '')).not.toContain('&');
      }),
    );
  });
});

describe('writeHtml', () => {
  it('keeps every key out of the sheet that is handed out', () => {
    const sheet = make(harbour, ['typed']);
    const [handedOut = '', key = ''] = writeHtml(harbour, sheet).split('<section class="key">');
    expect(sheet.questions.length).toBeGreaterThan(1);
    for (const question of sheet.questions) {
      const answer = escapeHtml(keyOf(question));
      expect(handedOut).toContain(escapeHtml(question.stem));
      expect(handedOut).not.toContain(`>${answer}<`);
      expect(key).toContain(`<p class="answer">${answer}</p>`);
    }
  });

  it('proves each answer with the article’s words, and says who says them', () => {
    const sheet = make();
    const [, key = ''] = writeHtml(harbour, sheet).split('<section class="key">');
    const asked = sheet.questions.flatMap(({ facts }) =>
      harbour.facts.filter(({ id }) => facts.includes(id)),
    );
    expect(asked.length).toBeGreaterThan(3);
    for (const { exact } of asked.map(({ evidence }) => evidence)) {
      expect(key).toContain(`<blockquote>${escapeHtml(exact)}</blockquote>`);
    }
    expect(key).toContain('Said by Jon Ferrow');
  });

  it('proves nothing with words that the article has lost', () => {
    const lost = aDossier({ facts: harbour.facts.map((fact) => ({ ...fact, orphaned: true as const })) });
    expect(writeHtml(lost, make())).not.toContain('<blockquote>');
    expect(JSON.parse(writeJson(lost, make())).proofs).toEqual([]);
  });

  it('writes a hostile dossier as text, and runs and fetches nothing', () => {
    const dossier = aHostileDossier();
    const sheet = make(dossier, ['choice', 'typed']);
    const html = writeHtml(dossier, sheet);
    expect(sheet.questions.map(({ type }) => type)).toEqual(expect.arrayContaining(['choice', 'typed']));
    expect(html).toContain('&lt;script&gt;');
    const tags = new Set([...html.matchAll(/<([a-z0-9]+)[\s>]/gu)].map(([, tag]) => tag));
    expect(
      [...tags].filter((tag) => ['script', 'img', 'link', 'iframe', 'object'].includes(tag ?? '')),
    ).toEqual([]);
    expect(html).not.toMatch(/\s(?:on\w+|src|href)=/u);
    expect(html).toContain("default-src 'none'");
  });
});

describe('writeText', () => {
  it('has each question on it, and its key below', () => {
    const sheet = make();
    const [asked = '', key = ''] = writeText(harbour, sheet).split('\nKey\n');
    for (const { stem } of sheet.questions) expect(asked).toContain(stem);
    expect(key.trim().split('\n')).toHaveLength(sheet.questions.length);
  });
});

describe('writeJson', () => {
  it('holds the questions with their keys and proofs', () => {
    const sheet = make();
    const written = JSON.parse(writeJson(harbour, sheet));
    expect(written.questions).toEqual(JSON.parse(JSON.stringify(sheet.questions)));
    expect(written.proofs.map(({ fact }: { fact: string }) => fact).sort()).toEqual(
      sheet.questions.flatMap(({ facts }) => facts).sort(),
    );
  });
});
