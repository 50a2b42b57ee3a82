import type { Dossier } from '../../src/main/domain/dossier/dossier.ts';
import { type Entity, entitiesFile, type Fact, factFile } from '../../src/main/domain/dossier/format.ts';
import { quote } from '../../src/main/domain/evidence/anchor.ts';
import { aDossier, sha256 } from './dossiers.ts';

const PEOPLE = [
  'Ada Brand',
  'Jon Ferrow',
  'Mia Holt',
  'Olav Renn',
  'Tess Quill',
  'Ida Fenn',
  'Karl Mott',
  'Una Vane',
];
const PLACES = [
  'Saltmouth',
  'Ferndale',
  'Greywater',
  'Southmere',
  'Northholm',
  'Eastwick',
  'Redcliff',
  'Millbay',
];
const CLAIMS = [
  ['the pier needs new planks before winter', 'new planks'],
  ['every pilot should learn the western channel', 'the western channel'],
  ['the old bell rings too softly', 'too softly'],
  ['storms will come earlier than last year', 'earlier'],
  ['the nets of the guild are worn out', 'worn out'],
  ['no ship may anchor near the reef', 'near the reef'],
  ['the town owes its wealth to herring', 'herring'],
  ['a second crane would pay for itself', 'a second crane'],
] as const;

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');

type Line = { readonly words: string; readonly facts: (evidence: Fact['evidence']) => readonly unknown[] };

/** A voyage, of which three things can be asked, each as good as those of any other voyage. */
function sail(index: number): Line {
  const [person = '', place = ''] = [PEOPLE[index], PLACES[index]];
  const day = `${index + 2} March 2031`;
  const words = `${person} sailed to ${place} on ${day}.`;
  const fact = (id: string, kind: string, text: string, front: string, entity?: string) => ({
    id: `${id}-${index}`,
    topic: index % 2 === 0 ? 'council' : 'lighthouse',
    kind,
    statement: words,
    status: 'reported',
    entities: [slug(person), slug(place)],
    answer: { text, entity },
    cards: [{ id: 'one', form: 'basic', front, back: text }],
  });
  return {
    words,
    facts: (evidence) => [
      { ...fact('who', 'person', person, `Who sailed to ${place}?`, slug(person)), evidence },
      { ...fact('where', 'place', place, `Where to did ${person} sail?`, slug(place)), evidence },
      { ...fact('when', 'date', day, `When did ${person} sail?`), evidence },
    ],
  };
}

/** What somebody said, half of them as officials. */
function say(index: number): Line {
  const person = PEOPLE[index] ?? '';
  const [claim = '', text = ''] = CLAIMS[index] ?? [];
  const words = `“${claim.charAt(0).toUpperCase()}${claim.slice(1)}”, said ${person}.`;
  return {
    words,
    facts: (evidence) => [
      {
        id: `said-${index}`,
        topic: index % 2 === 0 ? 'lighthouse' : 'council',
        kind: 'claim',
        statement: `According to ${person}, ${claim}.`,
        status: index % 2 === 0 ? 'official' : 'opinion',
        speaker: slug(person),
        entities: [slug(person)],
        answer: { text },
        cards: [
          {
            id: 'one',
            form: 'cloze',
            front: `According to ${person}, ${claim.replace(text, '____')}.`,
            back: text,
          },
        ],
        evidence,
      },
    ],
  };
}

/** The made harbour with enough facts that what is right of one can stand beside what is right of others. */
export function aLargeHarbour(): Dossier {
  const lines = PEOPLE.flatMap((_, index) => [sail(index), say(index)]);
  const article = lines.map(({ words }) => words).join('\n\n');
  const facts = lines.flatMap(({ words, facts }) => {
    const start = article.indexOf(words);
    return facts(quote(article, start, start + words.length)).map((fact) => factFile.parse(fact));
  });
  const entities: readonly Entity[] = entitiesFile.parse([
    ...PEOPLE.map((name, index) =>
      anEntity(name, 'person', 'crew', { role: index % 2 === 0 ? 'officer' : 'sailor' }),
    ),
    ...PLACES.map((name) => anEntity(name, 'place', 'port')),
  ]);
  const harbour = aDossier({
    article,
    articleSha256: sha256(article),
    facts,
    entities,
    notes: [],
    agenda: [],
    waivers: [],
  });
  const roles = [
    { id: 'officer', name: 'Officers of the harbour', about: 'Those who have a say' },
    { id: 'sailor', name: 'Sailors', about: 'Those who sail' },
  ];
  return { ...harbour, header: { ...harbour.header, roles } };
}

function anEntity(name: string, kind: string, group: string, rest: Readonly<Record<string, string>> = {}) {
  return {
    id: slug(name),
    kind,
    name,
    aliases: [],
    description: `${name} of the harbour`,
    describedBy: 'editor',
    group,
    ...rest,
  };
}
