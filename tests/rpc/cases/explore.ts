import { type ContractCase, dossier } from './contract-case.ts';

/** The map, the people, the timeline and the agenda. */
export const exploreCases: readonly ContractCase[] = [
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
];
