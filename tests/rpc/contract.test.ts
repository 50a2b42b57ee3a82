import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { params } from '../../src/shared/contract/params.ts';
import { aCore } from '../support/core.ts';
import { overBridge, overLoopback, type Transport } from '../support/transports.ts';
import { backupsCases } from './cases/backups.ts';
import { browseCases } from './cases/browse.ts';
import { cardsCases } from './cases/cards.ts';
import { examCases } from './cases/exam.ts';
import { exploreCases } from './cases/explore.ts';
import { highlightsCases } from './cases/highlights.ts';
import { hostileCases } from './cases/hostile.ts';
import { progressCases } from './cases/progress.ts';
import { aQuiz, quizCases } from './cases/quiz.ts';
import { readingCases } from './cases/reading.ts';
import { reviewCases } from './cases/review.ts';
import { searchCases } from './cases/search.ts';
import { settingsCases } from './cases/settings.ts';

const cases = [
  ...backupsCases,
  ...browseCases,
  ...cardsCases,
  ...examCases,
  ...exploreCases,
  ...highlightsCases,
  ...hostileCases,
  ...progressCases,
  ...quizCases,
  ...readingCases,
  ...reviewCases,
  ...searchCases,
  ...settingsCases,
];

describe.each([
  ['bridge', overBridge],
  ['loopback', overLoopback],
] as const)('the contract over %s', (_, open) => {
  let transport: Transport;
  let core: ReturnType<typeof aCore>;
  beforeEach(async () => {
    core = aCore();
    transport = await open(core.dispatch);
  });
  afterEach(async () => {
    await transport.close();
    // An expected failure is an answer, never something thrown on the way.
    expect(core.reports).toEqual([]);
  });

  it.each(cases)('answers %s', async (_, raw, answer) => {
    expect(await transport.send(raw)).toMatchObject(answer);
  });

  it('never sends a key with a question', async () => {
    const started = await transport.send({ method: 'quiz.start', params: aQuiz });
    expect(Object.keys((started as { value: { current: object } }).value.current).sort()).toEqual([
      'facts',
      'options',
      'stem',
      'topic',
      'type',
    ]);
  });

  it('answers what throws with one plain sentence', async () => {
    core.database.exec('DROP TABLE setting');
    const answer = await transport.send({ method: 'settings.get', params: {} });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'internal' } });
    expect(JSON.stringify(answer)).not.toContain('setting');
    expect(core.reports.splice(0)).toHaveLength(1);
  });
});

describe('the cases', () => {
  it('reach every method that needs no earlier call', () => {
    const called = new Set(cases.map(([, raw]) => (raw as { method?: unknown } | null)?.method));
    const later = [
      'review.start',
      'action.undo',
      'action.redo',
      'review.summary',
      'quiz.answer',
      'quiz.repeat',
      'quiz.result',
      'settings.get',
    ];
    expect(Object.keys(params).filter((method) => !called.has(method) && !later.includes(method))).toEqual(
      [],
    );
  });
});
