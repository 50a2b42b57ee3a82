import { describe, expect, it } from 'vitest';
import type { QuizId } from '../../../src/shared/model/ids.ts';
import { aCore, type Core, dumpLearner, HARBOUR } from '../../support/core.ts';
import { aDossier } from '../../support/dossiers.ts';

const { facts } = aDossier();

const KEYS: Readonly<Record<string, string>> = {
  'opened-by': 'Ada Brand',
  'met-in': 'Saltmouth',
  bells: 'six',
  cost: '40 silver crowns',
  'lit-again': '2032',
  danger: 'fog',
};

/** Answers a quiz of typed questions about everything: rightly, but what `given` names otherwise. */
function takeQuiz({ call }: Core, given: Readonly<Record<string, string>> = {}): QuizId {
  let view = call('quiz.start', {
    dossier: HARBOUR,
    topics: ['council', 'lighthouse'],
    types: ['typed'],
    count: 50,
    seed: 1,
  });
  for (let index = 0; view.current !== undefined; index += 1) {
    const [fact = ''] = view.current.facts;
    const text = given[fact] ?? KEYS[fact] ?? '';
    call('quiz.answer', { quiz: view.quiz, index, response: { type: 'typed', text }, duration: 2_000 });
    view = call('quiz.get', { quiz: view.quiz });
  }
  return view.quiz;
}

const indexOf = ({ call }: Core, quiz: QuizId, fact: string) =>
  call('quiz.result', { quiz }).answered.findIndex(({ question }) => question.facts[0] === fact);

describe('a close answer', () => {
  it('counts as right when the learner says so, and its judgement stays as it was', () => {
    const core = aCore();
    const quiz = takeQuiz(core, { cost: '40 crowns', bells: 'seven' });
    const before = core.call('quiz.result', { quiz });
    expect(before.tally).toMatchObject({ partly: 1, counted: 0, right: before.tally.count - 2 });
    const index = indexOf(core, quiz, 'cost');
    core.call('quiz.claim', { quiz, index, isCounted: true });
    const after = core.call('quiz.result', { quiz });
    expect(after.tally).toMatchObject({ partly: 0, counted: 1, right: before.tally.right + 1 });
    expect(after.answered[index]).toMatchObject({ counted: true, judgement: { verdict: 'close' } });
    expect(after.topics.find(({ topic }) => topic === 'lighthouse')?.tally).toMatchObject({ counted: 1 });
  });

  it('no longer counts when she takes that back; both stay in the log', () => {
    const core = aCore();
    const quiz = takeQuiz(core, { cost: '40 crowns' });
    const index = indexOf(core, quiz, 'cost');
    const points = core.call('quiz.result', { quiz }).tally.points;
    core.call('quiz.claim', { quiz, index, isCounted: true });
    core.pass(1_000);
    core.call('quiz.claim', { quiz, index, isCounted: false });
    expect(core.call('quiz.result', { quiz }).tally).toMatchObject({ counted: 0, points });
    const log = core.database.prepare('SELECT counted FROM response_claim ORDER BY id').pluck().all();
    expect(log).toEqual([1, 0]);
    // Saying the same again is nothing new.
    core.call('quiz.claim', { quiz, index, isCounted: false });
    expect(core.database.prepare('SELECT count(*) FROM response_claim').pluck().get()).toBe(2);
  });

  it('is the only one that can be counted', () => {
    const core = aCore();
    const quiz = takeQuiz(core, { cost: '50 silver crowns' });
    const before = dumpLearner(core.database);
    for (const fact of ['cost', 'bells']) {
      const index = indexOf(core, quiz, fact);
      const answer = core.dispatch({ method: 'quiz.claim', params: { quiz, index, isCounted: true } });
      expect(answer).toMatchObject({ ok: false, error: { kind: 'malformed' } });
    }
    expect(dumpLearner(core.database)).toBe(before);
  });

  it('cannot be counted before it is given', () => {
    const core = aCore();
    const { quiz } = core.call('quiz.start', {
      dossier: HARBOUR,
      topics: ['council'],
      types: ['typed'],
      count: 3,
    });
    expect(
      core.dispatch({ method: 'quiz.claim', params: { quiz, index: 0, isCounted: true } }),
    ).toMatchObject({ ok: false, error: { kind: 'stale' } });
  });
});

describe('a result', () => {
  it('divides the score by topic, kind and status', () => {
    const core = aCore();
    const { topics, types, statuses, tally, answered } = core.call('quiz.result', {
      quiz: takeQuiz(core, { danger: 'ice' }),
    });
    expect(topics.map(({ topic }) => topic)).toEqual(['council', 'lighthouse']);
    expect(types).toEqual([{ type: 'typed', tally }]);
    const asked = new Set(
      answered.map(({ question }) => facts.find(({ id }) => id === question.facts[0])?.status),
    );
    expect(asked.size).toBeGreaterThan(1);
    expect(statuses.map(({ status }) => status)).toEqual(
      ['reported', 'official', 'opinion'].filter((status) => [...asked].some((one) => one === status)),
    );
    expect(statuses.at(-1)?.tally).toMatchObject({ count: 1, right: 0 });
    for (const parts of [topics, statuses]) {
      expect(parts.reduce((sum, each) => sum + each.tally.points, 0)).toBe(tally.points);
    }
  });

  it('leads to the cards about each fact, first the one that asked', () => {
    const core = aCore();
    const quiz = takeQuiz(core);
    const { answered } = core.call('quiz.result', { quiz });
    for (const { question, proofs } of answered) {
      const [card = ''] = proofs[0]?.cards ?? [];
      expect(core.call('card.get', { dossier: HARBOUR, card }).front).toBe(question.stem);
    }
    expect(answered.length).toBeGreaterThan(3);
  });
});

describe('what was missed', () => {
  it('can be had again alone, with what is only close', () => {
    const core = aCore();
    const quiz = takeQuiz(core, { cost: '40 crowns', danger: 'ice' });
    const again = core.call('quiz.repeat', { quiz, only: 'missed' });
    expect(again.count).toBe(2);
    const facts = core.call('quiz.get', { quiz: again.quiz }).current?.facts ?? [];
    expect(['cost', 'danger']).toContain(facts[0]);
    core.call('quiz.claim', { quiz, index: indexOf(core, quiz, 'cost'), isCounted: true });
    expect(core.call('quiz.repeat', { quiz, only: 'missed' }).count).toBe(1);
  });

  it('is nothing after a quiz without a mistake', () => {
    const core = aCore();
    const quiz = takeQuiz(core);
    expect(core.dispatch({ method: 'quiz.repeat', params: { quiz, only: 'missed' } })).toMatchObject({
      ok: false,
      error: { kind: 'not-found', message: expect.stringContaining('missed no question') },
    });
  });
});

describe('a quiz to hand out', () => {
  it('is told only when it is finished', () => {
    const core = aCore();
    const { quiz } = core.call('quiz.start', {
      dossier: HARBOUR,
      topics: ['council'],
      types: ['choice'],
      count: 2,
    });
    for (const format of ['html', 'json']) {
      expect(core.dispatch({ method: 'quiz.export', params: { quiz, format } })).toMatchObject({
        ok: false,
        error: { kind: 'stale' },
      });
    }
  });

  it('is a file with its questions, keys and proofs', () => {
    const core = aCore();
    const quiz = takeQuiz(core);
    const html = core.call('quiz.export', { quiz, format: 'html' });
    expect(html.name).toBe('quiz-harbour-1.html');
    expect(html.text).toContain('<p class="answer">Saltmouth</p>');
    const json = core.call('quiz.export', { quiz, format: 'json' });
    expect(json.name).toBe('quiz-harbour-1.json');
    expect(JSON.parse(json.text)).toMatchObject({ dossier: 'harbour', seed: 1 });
  });
});
