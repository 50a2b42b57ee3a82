import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { params } from '../../src/shared/contract/params.ts';
import { aCore } from '../support/core.ts';
import { overBridge, overLoopback, type Transport } from '../support/transports.ts';

const dossier = 'harbour';
const whole = { dossier, topics: ['council'], types: ['choice'], count: 2, seed: 5 };
const sort = { by: 'article', descending: false };
const ownDraft = { form: 'cloze', front: '{{c1::Fog}} is near', back: '', topic: 'council' };

/** Good and bad calls with what must come back; each runs on a fresh core. */
const cases: readonly (readonly [what: string, raw: unknown, answer: unknown])[] = [
  [
    'the library',
    { method: 'library.list', params: {} },
    { ok: true, value: [{ id: dossier, facts: 6, cards: 7 }] },
  ],
  [
    'today',
    { method: 'today.get', params: { dossier } },
    { ok: true, value: { counts: { new: 6, learning: 0, due: 0 }, everReviewed: false } },
  ],
  [
    'what was done today',
    { method: 'progress.today', params: { dossier } },
    { ok: true, value: { cards: 0, ratings: [0, 0, 0, 0] } },
  ],
  [
    'the days with reviews',
    { method: 'progress.calendar', params: { dossier, topic: 'council' } },
    { ok: true, value: { days: [] } },
  ],
  [
    'what comes due',
    { method: 'progress.forecast', params: { dossier } },
    { ok: true, value: { backlog: 0 } },
  ],
  [
    'what was remembered',
    { method: 'progress.retention', params: { dossier } },
    { ok: true, value: { topics: [], desired: 0.9 } },
  ],
  [
    'how memory is spread',
    { method: 'progress.memory', params: { dossier } },
    { ok: true, value: { cards: 0 } },
  ],
  ['the answers', { method: 'progress.answers', params: { dossier } }, { ok: true, value: { days: 365 } }],
  ['the hours', { method: 'progress.hours', params: { dossier } }, { ok: true, value: { days: 365 } }],
  [
    'how well everything is known',
    { method: 'progress.knowledge', params: { dossier } },
    { ok: true, value: { topics: [{ topic: 'council', knowledge: { cards: 4 } }, {}] } },
  ],
  [
    'the progress of no dossier',
    { method: 'progress.today', params: { dossier: 'lost' } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  ['no exam', { method: 'exam.get', params: { dossier } }, { ok: true, value: null }],
  [
    'an exam',
    { method: 'exam.set', params: { dossier, day: 22_352, minutes: 10 } },
    { ok: true, value: { day: 22_352, minutes: 10 } },
  ],
  [
    'an exam in the past',
    { method: 'exam.set', params: { dossier, day: 1, minutes: 10 } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  ['no exam to take away', { method: 'exam.clear', params: { dossier } }, { ok: true, value: null }],
  [
    'what retentions cost',
    { method: 'workload.get', params: { dossier, retentions: [0.8, 0.9] } },
    { ok: true, value: { days: 60, cards: 7, lines: [{ retention: 0.8 }, { retention: 0.9 }] } },
  ],
  [
    'how fitting stands',
    { method: 'optimise.get', params: {} },
    { ok: true, value: { telling: 0, needed: 400, isFitted: false } },
  ],
  [
    'a fit without enough reviews',
    { method: 'optimise.start', params: {} },
    { ok: false, error: { kind: 'not-found' } },
  ],
  ['no fit to cancel', { method: 'optimise.cancel', params: {} }, { ok: true, value: { telling: 0 } }],
  ['no fit to forget', { method: 'optimise.forget', params: {} }, { ok: true, value: { isFitted: false } }],
  [
    'the article',
    { method: 'article.get', params: { dossier } },
    { ok: true, value: { language: 'en', notes: [{ id: 'elin' }] } },
  ],
  [
    'a place in the article',
    { method: 'reading.save', params: { dossier, offset: 10, read: [{ start: 0, end: 10 }] } },
    { ok: true, value: null },
  ],
  [
    'a fact',
    { method: 'fact.get', params: { dossier, fact: 'danger' } },
    {
      ok: true,
      value: {
        status: 'opinion',
        speaker: 'Jon Ferrow',
        sentence: 'Ferrow believes that fog is the greatest danger *.',
      },
    },
  ],
  [
    'the map',
    { method: 'map.get', params: { dossier } },
    { ok: true, value: { countries: [], places: [{ id: 'port-elin', position: { latitude: 10 } }] } },
  ],
  [
    'an entity',
    { method: 'entity.get', params: { dossier, entity: 'ada-brand' } },
    {
      ok: true,
      value: { entity: { kind: 'person' }, namedIn: [{}, {}], facts: [{}, {}], knowledge: { cards: 3 } },
    },
  ],
  [
    'an entity that is not there',
    { method: 'entity.get', params: { dossier, entity: 'nobody' } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'a review of some facts',
    { method: 'review.next', params: { dossier, source: { kind: 'day', facts: ['danger', 'gone'] } } },
    { ok: true, value: { counts: { new: 1, learning: 0, due: 0 }, card: { id: 'harbour/danger/what' } } },
  ],
  [
    'the people',
    { method: 'people.list', params: { dossier } },
    {
      ok: true,
      value: {
        roles: [{ id: 'officer' }],
        figures: [
          { id: 'ada-brand', office: 'Mayor', facts: 2, knowledge: { cards: 3 } },
          { id: 'jon-ferrow', within: { name: 'Port Elin' } },
          { id: 'mia-holt' },
          { id: 'olav-renn' },
          { id: 'tess-quill', facts: 0 },
        ],
      },
    },
  ],
  [
    'people in another script',
    { method: 'people.find', params: { dossier, text: 'бранд' } },
    { ok: true, value: ['ada-brand'] },
  ],
  [
    'the timeline',
    { method: 'timeline.get', params: { dossier } },
    {
      ok: true,
      value: [
        { what: 'The council meets', from: '2031-03-03', isOpen: false, facts: [{}] },
        { what: 'The lighthouse is lit again', from: '2032', isOpen: true },
      ],
    },
  ],
  [
    'the agenda',
    { method: 'agenda.get', params: { dossier } },
    {
      ok: true,
      value: [
        {
          title: 'Lighting the lighthouse again',
          event: { name: 'Meeting of the harbour council' },
          raisedBy: { name: 'Ada Brand', office: 'Mayor' },
          facts: [{}, {}],
          knowledge: { cards: 2 },
        },
      ],
    },
  ],
  [
    'the recall of each sentence',
    { method: 'recall.get', params: { dossier } },
    { ok: true, value: expect.any(Array) },
  ],
  [
    'a review',
    { method: 'review.next', params: { dossier } },
    { ok: true, value: { card: { id: 'harbour/met-in/where', revision: 0, phase: 'new' } } },
  ],
  [
    'a grade',
    {
      method: 'review.grade',
      params: { dossier, card: 'harbour/met-in/where', revision: 0, rating: 3, duration: 5 },
    },
    { ok: true, value: { undo: 'Good on “Where did the harbour council meet in March 2031?”' } },
  ],
  [
    'the questions within the text',
    { method: 'prompts.get', params: { dossier } },
    { ok: true, value: { places: [{ after: 0 }, { after: 4 }] } },
  ],
  [
    'an answer within the text',
    {
      method: 'prompts.grade',
      params: { dossier, card: 'harbour/met-in/where', revision: 0, rating: 3, duration: 5 },
    },
    { ok: true, value: { undo: 'Good on “Where did the harbour council meet in March 2031?”' } },
  ],
  [
    'a card',
    { method: 'card.get', params: { dossier, card: 'harbour/met-in/where' } },
    { ok: true, value: { phase: 'new', history: [], curve: [], topic: 'The council' } },
  ],
  [
    'a typed answer',
    { method: 'card.judge', params: { dossier, card: 'harbour/met-in/where', typed: 'saltmuth' } },
    {
      ok: true,
      value: {
        suggested: expect.any(Number),
        parts: [
          { text: 'Saltm', kind: 'same' },
          { text: 'o', kind: 'missing' },
          { text: 'uth', kind: 'same' },
        ],
      },
    },
  ],
  [
    'a change of cards',
    {
      method: 'cards.change',
      params: { dossier, cards: ['harbour/met-in/where'], change: { kind: 'flag', flag: 3 } },
    },
    { ok: true, value: { changed: 1 } },
  ],
  [
    'a flag that there is not',
    {
      method: 'cards.change',
      params: { dossier, cards: ['harbour/met-in/where'], change: { kind: 'flag', flag: 8 } },
    },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'cards by a search',
    { method: 'cards.find', params: { dossier, text: 'status:opinion', sort, from: 0, count: 5 } },
    { ok: true, value: { kind: 'found', total: 1, rows: [{ id: 'harbour/danger/what', phase: 'new' }] } },
  ],
  [
    'cards by a search that cannot be read',
    { method: 'cards.find', params: { dossier, text: 'is:dew', sort, from: 0, count: 5 } },
    { ok: true, value: { kind: 'unclear', start: 0, end: 6 } },
  ],
  [
    'cards to select',
    { method: 'cards.pick', params: { dossier, text: 'fog', sort, from: 0, count: 5 } },
    { ok: true, value: ['harbour/danger/what'] },
  ],
  [
    'cards sorted by what they have not',
    {
      method: 'cards.find',
      params: { dossier, text: '', sort: { by: 'id; --', descending: true }, from: 0, count: 1 },
    },
    { ok: false, error: { kind: 'malformed' } },
  ],
  ['no filters yet', { method: 'filters.list', params: { dossier } }, { ok: true, value: [] }],
  [
    'a search kept under a name',
    { method: 'filters.save', params: { dossier, name: ' Fog ', search: 'fog' } },
    { ok: true, value: [{ id: 1, name: 'Fog', search: 'fog' }] },
  ],
  [
    'a filter without a name',
    { method: 'filters.save', params: { dossier, name: ' ', search: 'fog' } },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'another name for a filter that is not there',
    { method: 'filters.rename', params: { dossier, filter: 1, name: 'Fog' } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'the end of a filter that is not there',
    { method: 'filters.delete', params: { dossier, filter: 1 } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'no highlights yet',
    { method: 'highlights.list', params: { dossier } },
    { ok: true, value: { list: [] } },
  ],
  [
    'highlights as Markdown',
    { method: 'highlights.export', params: { dossier } },
    { ok: true, value: { name: 'highlights-harbour.md', text: expect.stringMatching(/^# The harbour/u) } },
  ],
  [
    'a highlight',
    { method: 'highlight.create', params: { dossier, start: 0, end: 11, colour: 'blue' } },
    { ok: true, value: { highlight: 1 } },
  ],
  [
    'a highlight in a colour that there is not',
    { method: 'highlight.create', params: { dossier, start: 0, end: 11, colour: 'red' } },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'a note on a highlight that is not there',
    { method: 'highlight.change', params: { dossier, highlight: 1, note: 'x' } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'the end of a highlight that is not there',
    { method: 'highlight.delete', params: { dossier, highlight: 1 } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'a card of one’s own',
    { method: 'own.create', params: { dossier, draft: ownDraft } },
    { ok: true, value: { cards: ['own:1/1'] } },
  ],
  [
    'a card of one’s own without a blank',
    { method: 'own.create', params: { dossier, draft: { ...ownDraft, front: 'Fog' } } },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'an edit of a card that is not one’s own',
    { method: 'own.edit', params: { dossier, card: 'harbour/met-in/where', draft: ownDraft } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'the end of a card that is not there',
    { method: 'own.delete', params: { dossier, card: 'own:1/1' } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'a preview',
    { method: 'card.preview', params: { dossier, form: 'cloze', front: '{{c1::Fog}}', back: '' } },
    { ok: true, value: { cards: [{ number: 1, front: '____', back: 'Fog' }], warnings: [] } },
  ],
  [
    'a card to edit',
    { method: 'card.source', params: { dossier, card: 'harbour/met-in/where' } },
    { ok: true, value: { origin: 'dossier', back: 'Saltmouth' } },
  ],
  [
    'a card in other words',
    {
      method: 'card.reword',
      params: { dossier, card: 'harbour/met-in/where', front: 'Where?', back: 'There' },
    },
    { ok: true, value: { cards: ['harbour/met-in/where'] } },
  ],
  [
    'a card in its own words',
    { method: 'card.restore', params: { dossier, card: 'harbour/met-in/where' } },
    { ok: true, value: null },
  ],
  [
    'a quiz',
    { method: 'quiz.start', params: whole },
    { ok: true, value: { count: 2, seed: 5, answered: [] } },
  ],
  [
    'a search',
    { method: 'search.find', params: { dossier, text: '"six bel', most: 1 } },
    {
      ok: true,
      value: { groups: [{ kind: 'passage', hits: [{ snippet: { marks: [{ start: 21, end: 30 }] } }] }, {}] },
    },
  ],
  [
    'a search for nothing',
    { method: 'search.find', params: { dossier, text: '* NEAR(', most: 5 } },
    { ok: true, value: { groups: [], isPartial: false } },
  ],
  [
    'a search longer than any question',
    { method: 'search.find', params: { dossier, text: 'a'.repeat(501), most: 5 } },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'settings',
    { method: 'settings.set', params: { theme: 'dark' } },
    { ok: true, value: { theme: 'dark', textSize: 100, newPerDay: 20 } },
  ],
  [
    'a stale grade',
    {
      method: 'review.grade',
      params: { dossier, card: 'harbour/met-in/where', revision: 4, rating: 3, duration: 5 },
    },
    { ok: false, error: { kind: 'stale' } },
  ],
  [
    'a card that is not there',
    { method: 'review.grade', params: { dossier, card: 'harbour/x/y', revision: 0, rating: 3, duration: 5 } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'a dossier that is not there',
    { method: 'today.get', params: { dossier: 'nowhere' } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'a quiz that is not there',
    { method: 'quiz.get', params: { quiz: '99' } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'a quiz id that is no number',
    { method: 'quiz.get', params: { quiz: '1 OR 1=1' } },
    { ok: false, error: { kind: 'not-found' } },
  ],
  [
    'a rating that is none',
    { method: 'review.grade', params: { dossier, card: 'a', revision: 0, rating: 5, duration: 5 } },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'an extra parameter',
    { method: 'today.get', params: { dossier, now: 0 } },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'parameters that are a list',
    { method: 'today.get', params: [] },
    { ok: false, error: { kind: 'malformed' } },
  ],
  ['no parameters', { method: 'today.get' }, { ok: false, error: { kind: 'malformed' } }],
  ['nothing', null, { ok: false, error: { kind: 'malformed' } }],
  [
    'a method that is a list',
    { method: ['today.get'], params: {} },
    { ok: false, error: { kind: 'malformed' } },
  ],
  [
    'an unknown method',
    { method: 'today.burn', params: {} },
    { ok: false, error: { kind: 'unknown-method' } },
  ],
  ['__proto__', { method: '__proto__', params: {} }, { ok: false, error: { kind: 'unknown-method' } }],
  ['constructor', { method: 'constructor', params: {} }, { ok: false, error: { kind: 'unknown-method' } }],
  [
    'a poisoned object',
    JSON.parse('{"method":"settings.set","params":{"__proto__":{"theme":"dark"}}}'),
    { ok: false, error: { kind: 'malformed' } },
  ],
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
    expect(await transport.send(raw)).toMatchObject(answer as object);
  });

  it('never sends a key with a question', async () => {
    const started = await transport.send({ method: 'quiz.start', params: whole });
    expect(Object.keys((started as { value: { current: object } }).value.current).sort()).toEqual([
      'fact',
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
