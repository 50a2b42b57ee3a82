import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../src/main/domain/dossier/dossier.ts';
import { aDossier } from '../../support/dossiers.ts';

/** The made dossier as its files would hold it, with one part changed. */
function problemsOf(change: (files: ReturnType<typeof filesOf>) => void): readonly string[] {
  const files = filesOf();
  change(files);
  const parsed = parseDossier({ ...files, facts: new Map([['facts/a.json', files.facts]]) });
  return parsed.ok ? [] : parsed.error.map(({ file, item, reason }) => `${file}: ${item}: ${reason}`);
}

function filesOf() {
  const { header, ...rest } = structuredClone(aDossier());
  const [first, ...others] = rest.facts;
  const [entity, ...entities] = rest.entities;
  if (!first || !entity) throw new Error('The made dossier has facts and entities.');
  return {
    ...rest,
    header: { ...header },
    facts: [{ ...first }, ...others],
    entities: [{ ...entity }, ...entities],
  };
}

type Files = ReturnType<typeof filesOf>;
const long = (length: number) => 'x'.repeat(length);
const card = (change: object) => (files: Files) => {
  const [fact] = files.facts;
  Object.assign(fact?.cards[0] ?? {}, change);
};
const fact = (change: object) => (files: Files) => Object.assign(files.facts[0] ?? {}, change);

describe('parseDossier', () => {
  it('takes the files of a dossier as they are', () => {
    expect(problemsOf(() => {})).toEqual([]);
  });

  it.each([
    ['a front', card({ front: `${long(320)}?` }), 'cards.0.front'],
    ['a back', card({ back: long(201) }), 'cards.0.back'],
    ['a statement', fact({ statement: long(401) }), 'statement'],
    [
      'a quotation',
      fact({ evidence: { ...aDossier().facts[0]?.evidence, exact: long(1201) } }),
      'evidence.exact',
    ],
    ['a name', (files: Files) => Object.assign(files.entities[0] ?? {}, { name: long(121) }), 'name'],
    ['a title', (files: Files) => Object.assign(files.header, { title: long(201) }), 'title'],
    ['a reason', fact({ noChoice: long(241) }), 'noChoice'],
  ])('refuses %s that is too long', (_, change, field) => {
    expect(problemsOf(change)).toEqual([expect.stringContaining(`${field}: Too big`)]);
  });

  it.each([
    ['an empty back', card({ back: '' })],
    ['a front of two lines', card({ front: 'Who?\nWhen?' })],
    ['space at the ends', card({ back: ' Ada Brand' })],
    ['no card at all', fact({ cards: [] })],
    ['a field nobody knows', fact({ colour: 'red' })],
    ['an id with capitals', fact({ id: 'Opened' })],
  ])('refuses %s', (_, change) => {
    expect(problemsOf(change)).toHaveLength(1);
  });
});
