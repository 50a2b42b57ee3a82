import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Dossier } from '../../src/main/domain/dossier/dossier.ts';
import { dossierFile, entitiesFile, factFile } from '../../src/main/domain/dossier/format.ts';
import { quote } from '../../src/main/domain/evidence/anchor.ts';
import { sha256 } from '../support/dossiers.ts';

const SYLLABLES = 'ba ke li mo nu ra se ti vo za pen dor kal mir sol tan ber gu hes jo'.split(' ');
const LITTLE = ['the', 'of', 'and', 'in', 'that', 'to', 'was', 'with'];

const TOPICS = 6;

/**
 * A made dossier with so many facts, one sentence each, and so many cards on each fact, by its number;
 * the same numbers give the same dossier.
 */
export function aBigDossier(count: number, cardsOf: (fact: number) => number = () => 1): Dossier {
  const random = xoroshiro128plus(4);
  const pick = <T>(from: readonly T[]): T => {
    const found = from[uniformInt(random, 0, from.length - 1)];
    if (found === undefined) throw new Error('Nothing to pick from.');
    return found;
  };
  const makeWord = () => Array.from({ length: uniformInt(random, 2, 4) }, () => pick(SYLLABLES)).join('');
  const lexicon = Array.from({ length: 12_000 }, makeWord);
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const entities = entitiesFile.parse(
    Array.from({ length: 400 }, (_, index) => {
      const [first, last] = [capital(pick(lexicon)), capital(pick(lexicon))];
      return {
        id: `person-${index}`,
        kind: 'person',
        name: `${first} ${last}`,
        aliases: [`${last}${index}`, `${first.charAt(0)}. ${last}`],
        description: `A person of number ${index}.`,
        describedBy: 'editor',
      };
    }),
  );
  const sentences = Array.from({ length: count }, () => {
    const words = Array.from({ length: 18 }, (_, at) => (at % 3 === 1 ? pick(LITTLE) : pick(lexicon)));
    return `${pick(entities).name} said ${words.join(' ')}.`;
  });
  const article = sentences.join('\n\n');
  let start = 0;
  const facts = sentences.map((sentence, index) => {
    const evidence = quote(article, start, start + sentence.length);
    start += sentence.length + 2;
    const words = sentence.split(' ');
    const answer = words[4] ?? '';
    const cards = Array.from({ length: cardsOf(index) }, (_, card) => {
      const back = words[4 + 2 * card] ?? '';
      return { id: `gap-${card}`, form: 'cloze', front: sentence.replace(back, '____'), back };
    });
    return factFile.parse({
      id: `fact-${index}`,
      topic: `topic-${Math.floor((index * TOPICS) / count)}`,
      kind: 'claim',
      statement: sentence,
      status: 'reported',
      entities: entities.filter(({ name }) => sentence.startsWith(`${name} `)).map(({ id }) => id),
      evidence,
      answer: { text: answer },
      cards,
    });
  });
  const header = dossierFile.parse({
    format: 1,
    id: 'big',
    version: 1,
    title: 'A made dossier',
    dateline: 'Nowhere',
    language: 'en',
    source: 'Made for the bench',
    articleSha256: sha256(article),
    topics: Array.from({ length: TOPICS }, (_, topic) => ({
      id: `topic-${topic}`,
      name: `Topic ${topic + 1}`,
      about: `Part ${topic + 1} of the text`,
    })),
  });
  return {
    header,
    article,
    articleSha256: sha256(article),
    entities,
    facts,
    notes: [],
    agenda: [],
    waivers: [],
  };
}
