import { createHash } from 'node:crypto';
import type { Dossier } from '../../src/main/domain/dossier/dossier.ts';
import {
  agendaFile,
  dossierFile,
  type Entity,
  entitiesFile,
  type Fact,
  factFile,
  notesFile,
  waiversFile,
} from '../../src/main/domain/dossier/format.ts';
import { type Evidence, quote } from '../../src/main/domain/evidence/anchor.ts';

/** A made text about something else than the shipped article, in every form the reader knows. */
export const ARTICLE = `The harbour council of Port Elin met in Saltmouth on March 3, 2031. Mayor Ada Brand opened the meeting. Pilot Jon Ferrow, Warden Mia Holt, Master Olav Renn and Clerk Tess Quill also came.

The lighthouse

According to Brand, the old lighthouse will be lit again in 2032. The work costs 40 silver crowns. “The lamp is the heart of the harbour, ”said Holt.

  • The lighthouse of Port Elin

Ferrow believes that fog is the greatest danger *. The council will buy six bells.

* Fog as the pilots’ guild defines it.`;

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const entities = entitiesFile.parse([
  person('ada-brand', 'Ada Brand', ['Brand', 'Ада Бранд'], { role: 'officer', office: 'Mayor' }),
  person('jon-ferrow', 'Jon Ferrow', ['Ferrow', 'John Ferrow'], { office: 'Pilot', within: 'port-elin' }),
  person('mia-holt', 'Mia Holt', ['Holt']),
  person('olav-renn', 'Olav Renn', ['Renn']),
  person('tess-quill', 'Tess Quill', ['Quill']),
  {
    id: 'port-elin',
    kind: 'place',
    name: 'Port Elin',
    aliases: ['Elin'],
    description: 'The harbour town of this story',
    describedBy: 'editor',
    position: { latitude: 10, longitude: 20, approximate: true },
  },
  {
    id: 'council-meeting',
    kind: 'event',
    name: 'Meeting of the harbour council',
    aliases: [],
    description: 'Where the lighthouse was spoken of',
    describedBy: 'editor',
  },
]);

function person(
  id: string,
  name: string,
  aliases: readonly string[],
  rest: Readonly<Record<string, unknown>> = {},
) {
  return {
    id,
    kind: 'person',
    name,
    aliases,
    description: `${name} of the council`,
    describedBy: 'editor',
    group: 'council',
    ...rest,
  };
}

const facts: readonly Fact[] = [
  aFact('opened-by', 'council', 'person', 'Mayor Ada Brand opened the meeting', {
    statement: 'Ada Brand opened the harbour council’s meeting of March 2031.',
    answer: { text: 'Ada Brand', entity: 'ada-brand' },
    entities: ['ada-brand'],
    distractors: ['Jon Ferrow', 'Mia Holt', 'Olav Renn', 'Tess Quill'],
    cards: [
      {
        id: 'who',
        form: 'basic',
        front: 'Who opened the harbour council’s meeting of March 2031?',
        back: 'Ada Brand',
      },
      {
        id: 'gap',
        form: 'cloze',
        front: '____ opened the harbour council’s meeting of March 2031.',
        back: 'Ada Brand',
      },
    ],
  }),
  aFact('met-in', 'council', 'place', 'met in Saltmouth on March 3, 2031', {
    statement: 'The harbour council met in Saltmouth.',
    when: { what: 'The council meets', from: '2031-03-03' },
    answer: { text: 'Saltmouth' },
    entities: [],
    distractors: ['Ferndale', 'Greywater', 'Southmere', 'Northholm'],
    cards: [
      {
        id: 'where',
        form: 'basic',
        front: 'Where did the harbour council meet in March 2031?',
        back: 'Saltmouth',
      },
    ],
  }),
  aFact('cost', 'lighthouse', 'number', 'The work costs 40 silver crowns', {
    statement: 'Lighting the lighthouse again costs 40 silver crowns.',
    answer: { text: '40 silver crowns' },
    entities: [],
    distractors: ['30 silver crowns', '45 silver crowns', '60 silver crowns', '400 gold crowns'],
    cards: [
      {
        id: 'how-much',
        form: 'basic',
        front: 'What does lighting the lighthouse again cost?',
        back: '40 silver crowns',
      },
    ],
  }),
  aFact('lit-again', 'lighthouse', 'date', 'the old lighthouse will be lit again in 2032', {
    statement: 'According to Ada Brand, the old lighthouse will be lit again in 2032.',
    status: 'official',
    speaker: 'ada-brand',
    when: { what: 'The lighthouse is lit again', from: '2032', open: true },
    answer: { text: '2032' },
    entities: ['ada-brand'],
    distractors: ['2031', '2033', '2034', '2041'],
    cards: [
      {
        id: 'when',
        form: 'basic',
        front: 'According to Ada Brand, when will the old lighthouse be lit again?',
        back: '2032',
      },
    ],
  }),
  aFact('danger', 'lighthouse', 'claim', 'fog is the greatest danger', {
    statement: 'Jon Ferrow judges fog to be the greatest danger.',
    status: 'opinion',
    speaker: 'jon-ferrow',
    answer: { text: 'fog' },
    entities: ['jon-ferrow'],
    distractors: ['ice', 'storms', 'shoals', 'drift nets'],
    cards: [
      {
        id: 'what',
        form: 'basic',
        front: 'According to Jon Ferrow, what is the greatest danger?',
        back: 'fog',
      },
    ],
  }),
  aFact('bells', 'council', 'number', 'buy six bells', {
    statement: 'The council will buy six bells.',
    answer: { text: 'six', accept: ['6'] },
    entities: [],
    distractors: ['four', 'five', 'seven', 'nine'],
    cards: [
      { id: 'how-many', form: 'basic', front: 'How many bells will the harbour council buy?', back: 'six' },
    ],
  }),
];

function aFact(
  id: string,
  topic: string,
  kind: string,
  exact: string,
  rest: Readonly<Record<string, unknown>>,
): Fact {
  return factFile.parse({
    id,
    topic,
    kind,
    status: 'reported',
    evidence: quoteWords(exact),
    ...rest,
  });
}

/** Sentences of the made article without a fact. */
const WAIVED = [
  'Pilot Jon Ferrow, Warden Mia Holt, Master Olav Renn and Clerk Tess Quill also came.',
  'The lighthouse',
  '“The lamp is the heart of the harbour, ”said Holt.',
  'The lighthouse of Port Elin',
  '* Fog as the pilots’ guild defines it.',
];

/** The evidence of words that the made article holds. */
export function quoteWords(exact: string): Evidence {
  const start = ARTICLE.indexOf(exact);
  return quote(ARTICLE, start, start + exact.length);
}

/** A small dossier that keeps every rule; `changes` replace whole parts of it. */
export function aDossier(changes: Partial<Dossier> = {}): Dossier {
  return {
    header: dossierFile.parse({
      format: 1,
      id: 'harbour',
      version: 1,
      title: 'The harbour council',
      dateline: 'Saltmouth, 3 March 2031',
      language: 'en',
      source: 'A made text',
      articleSha256: sha256(ARTICLE),
      topics: [
        { id: 'council', name: 'The council', about: 'Who met, where and when' },
        { id: 'lighthouse', name: 'The lighthouse', about: 'What will be lit again' },
      ],
      roles: [{ id: 'officer', name: 'Officers of the harbour', about: 'Those who have a say' }],
    }),
    article: ARTICLE,
    articleSha256: sha256(ARTICLE),
    entities,
    facts,
    notes: notesFile.parse([{ id: 'elin', evidence: quoteWords('Elin'), note: 'A town that was made up.' }]),
    agenda: agendaFile.parse([
      {
        id: 'lamp',
        event: 'council-meeting',
        title: 'Lighting the lighthouse again',
        raisedBy: 'ada-brand',
        facts: ['lit-again', 'cost'],
      },
    ]),
    waivers: waiversFile.parse(
      WAIVED.map((words) => ({ evidence: quoteWords(words), reason: 'Not asked.' })),
    ),
    ...changes,
  };
}

/** The first entity of the made dossier, changed. */
export function anEntity(changes: Partial<Entity> = {}): Entity {
  const [first] = entities;
  if (!first) throw new Error('The made dossier has entities.');
  return { ...first, ...changes };
}

/** The first fact of the made dossier, changed. */
export function changeFact(changes: Partial<Fact>): Dossier {
  const [first, ...others] = facts;
  if (!first) throw new Error('The made dossier has facts.');
  return aDossier({ facts: [{ ...first, ...changes }, ...others] });
}
