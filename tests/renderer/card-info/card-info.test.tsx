import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ForgettingCurve } from '../../../src/renderer/features/card-info/ForgettingCurve.tsx';
import { tellWhyDue } from '../../../src/renderer/features/card-info/why-due.ts';
import type { CardId } from '../../../src/shared/model/ids.ts';
import type { CardInfo } from '../../../src/shared/model/review.ts';

const NEW: CardInfo = {
  id: 'harbour/cost/how-much' as CardId,
  front: 'What does it cost?',
  back: '40 crowns',
  form: 'basic',
  phase: 'new',
  origin: 'dossier',
  statement: 'It costs 40 crowns.',
  evidence: undefined,
  formerly: undefined,
  topic: 'Lighthouse',
  lapses: 0,
  isLeech: false,
  memory: undefined,
  desiredRetention: 0.9,
  history: [],
  curve: [],
};

const known = (dueIn: number, recall: number): CardInfo => ({
  ...NEW,
  phase: 'review',
  memory: {
    stability: 10,
    difficulty: 5,
    recall,
    interval: { unit: 'days', count: 10 },
    dueIn,
    since: 4,
    isAhead: false,
  },
  curve: [
    { day: -4, recall: 1 },
    { day: 0, recall },
    { day: 6, recall: 0.9 },
  ],
});

const SET_DUE: CardInfo['history'][number] = {
  at: 0,
  offsetMinutes: 0,
  what: 'set-due',
  rating: undefined,
  duration: undefined,
  interval: { unit: 'days', count: 3 },
  stability: 10,
  difficulty: 5,
};
const aheadOf = (info: CardInfo): CardInfo => ({
  ...info,
  memory: info.memory && { ...info.memory, isAhead: true },
});

describe('tellWhyDue', () => {
  it.each([
    ['new', NEW, /^It is new/u],
    ['learning', { ...known(0, 1), phase: 'learning' as const }, /^You are learning it/u],
    ['not due yet', known(6, 0.95), /4 days ago.* 95 %\. It comes in 6 days, .* 90 %/u],
    ['due today', known(0, 0.9), /is due today\.$/u],
    ['overdue', known(-3, 0.81), /has been due for 3 days\.$/u],
    [
      'due by hand',
      { ...known(3, 0.95), history: [SET_DUE] },
      /95 %\. It comes in 3 days because you set its due date\.$/u,
    ],
    [
      'answered on a clock that was ahead',
      aheadOf(known(0, 1)),
      /^The clock was ahead .* It is asked now\.$/u,
    ],
  ])('explains a card that is %s', (_, info, sentence) => {
    expect(tellWhyDue(info)).toMatch(sentence);
  });
});

describe('ForgettingCurve', () => {
  it('says in words what it draws', () => {
    const html = renderToStaticMarkup(<ForgettingCurve {...known(6, 0.95)} />);
    expect(html).toContain('from 4 d ago to in 6 d: now 95 %, the goal is 90 %.');
  });

  it('draws nothing for a card that is new', () => {
    expect(renderToStaticMarkup(<ForgettingCurve {...NEW} />)).toBe('');
  });
});
