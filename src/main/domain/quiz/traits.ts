import { assertNever } from '../../../shared/model/result.ts';
import type { Entity, Fact } from '../dossier/format.ts';
import { containsWords, fold } from '../text/fold.ts';
import { type Half, halfOf, halfOfText } from './half.ts';

/** What an entity may be paired with. */
const TRAITS = ['country', 'office', 'office-country', 'within'] as const;
export type Trait = (typeof TRAITS)[number];

export type Entities = ReadonlyMap<string, Entity>;

/** An entity with one of its traits. */
export type Holder = { readonly entity: Entity; readonly trait: Trait; readonly half: Half };

/** The traits of entities that a fact proves. Who only says it is not meant, nor are countries. */
export function listProved(fact: Fact, entities: Entities): readonly Holder[] {
  const about = new Set([fact.answer.entity, ...fact.entities]);
  return [...about].flatMap((id) => {
    const entity = entities.get(id ?? '');
    if (entity === undefined || entity.kind === 'country' || id === fact.speaker) return [];
    return TRAITS.flatMap((trait) => {
      const half = prove(fact, entity, trait, entities);
      return half === undefined ? [] : [{ entity, trait, half }];
    });
  });
}

function prove(fact: Fact, entity: Entity, trait: Trait, entities: Entities): Half | undefined {
  switch (trait) {
    case 'country':
      return proveLink(fact, entity, entities.get(entity.country ?? ''));
    case 'within':
      return proveLink(fact, entity, entities.get(entity.within ?? ''));
    case 'office':
      return saysOffice(fact, entity) ? halfOfText(entity.office) : undefined;
    case 'office-country': {
      const country = entities.get(entity.country ?? '');
      if (country === undefined || !fact.entities.includes(country.id)) return undefined;
      return saysOffice(fact, entity) ? halfOfText(`${entity.office}, ${country.name}`) : undefined;
    }
    default:
      return assertNever(trait);
  }
}

/** One of the two is the answer, and the other is named. */
function proveLink(fact: Fact, entity: Entity, other: Entity | undefined): Half | undefined {
  if (other === undefined) return undefined;
  const { entity: answer } = fact.answer;
  const isLinked =
    (answer === entity.id && fact.entities.includes(other.id)) ||
    (answer === other.id && fact.entities.includes(entity.id));
  return isLinked ? halfOf(other) : undefined;
}

function saysOffice(fact: Fact, entity: Entity): entity is Entity & { readonly office: string } {
  if (entity.office === undefined) return false;
  if (fact.answer.entity === entity.id) return containsWords(fact.statement, entity.office);
  return fold(fact.answer.text) === fold(entity.office);
}

/** All that an entity lies in or belongs to, and what that belongs to in turn. */
export function listAround(entity: Entity, entities: Entities): ReadonlySet<string> {
  const around = new Set<string>(entity.country === undefined ? [] : [entity.country]);
  for (let next = entity.within; next !== undefined && !around.has(next); ) {
    around.add(next);
    next = entities.get(next)?.within;
  }
  return around;
}
