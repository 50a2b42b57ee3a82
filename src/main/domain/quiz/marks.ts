import type { MapMark } from '../../../shared/model/question.ts';
import type { Random } from '../chance/random.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Entity, Fact } from '../dossier/format.ts';
import { fold } from '../text/fold.ts';
import { distanceBetween, type GlobePoint, sayDistance, windTo } from './compass.ts';
import { foldForms, tells } from './hide.ts';
import { onceFor } from './once.ts';

/** Something that can be marked on a map: a place at a point, or a country in its shape. */
type Site = {
  readonly entity: Entity;
  readonly position: NonNullable<Entity['position']>;
  readonly forms: readonly string[];
};

/** Marks to choose among, each with the name that stays hidden, and which of them is meant. */
export type MarkChoice = {
  readonly marks: readonly MapMark[];
  readonly names: readonly string[];
  readonly key: number;
};

const FEWEST = 4;
const MOST = 6;
/** Kilometres around its position beyond which a place is a region, and no mark. */
const WIDEST = 100;
/** Marks are no closer than this share of the widest distance between them, so that each can be pressed. */
const SPACE = 1 / 15;
/** Kilometres that a map shows at least. */
const SPAN = 300;
/** Kilometres between marks beyond which a map would be a globe. */
const FARTHEST = 7000;
/** Draws after which no marks stand apart enough. */
const TRIES = 12;

const listSites = onceFor((dossier: Dossier): readonly Site[] =>
  dossier.entities.flatMap((entity) => {
    const { position, kind, iso, between, name, aliases } = entity;
    const isPlace =
      kind === 'place' &&
      between === undefined &&
      (position?.radius === undefined || position.radius <= WIDEST);
    if (position === undefined || !(isPlace || (kind === 'country' && iso !== undefined))) return [];
    return [{ entity, position, forms: foldForms([name, ...aliases]) }];
  }),
);

/**
 * Marks for the place or country that is a fact's answer, among others of its kind that the fact, its evidence
 * and the stem do not speak of; nothing where fewer than four stand apart.
 */
export function chooseMarks(
  dossier: Dossier,
  fact: Fact,
  stem: string,
  random: Random,
): MarkChoice | undefined {
  const sites = listSites(dossier);
  const key = sites.find(({ entity }) => entity.id === fact.answer.entity);
  if (key === undefined) return undefined;
  const told = `${fold(fact.evidence.exact)} ${fold(stem)}`;
  const others = sites.filter(
    ({ entity, forms }) =>
      entity.kind === key.entity.kind && !fact.entities.includes(entity.id) && !tells(told, forms),
  );
  const chosen = drawApart(
    key,
    others.filter((site) => site !== key),
    random,
  );
  if (chosen === undefined) return undefined;
  const shuffled = random.shuffle(chosen);
  const descriptions = describe(shuffled, sites, fact);
  return {
    marks: shuffled.map(({ entity, position }, index) => ({
      latitude: position.latitude,
      longitude: position.longitude,
      radius: position.radius,
      iso: entity.kind === 'country' ? entity.iso : undefined,
      described: descriptions[index] ?? '',
    })),
    names: shuffled.map(({ entity }) => entity.name),
    key: shuffled.indexOf(key),
  };
}

function drawApart(key: Site, others: readonly Site[], random: Random): readonly Site[] | undefined {
  for (let time = 0; time < TRIES; time += 1) {
    const chosen = [key];
    for (const site of random.wander(others, others.length)) {
      if (chosen.length < MOST && areApart([...chosen, site])) chosen.push(site);
    }
    if (chosen.length >= FEWEST) return chosen;
  }
  return undefined;
}

function areApart(sites: readonly Site[]): boolean {
  const pairs = sites.flatMap((one, index) =>
    sites.slice(index + 1).map((other) => ({
      far: distanceBetween(one.position, other.position),
      touching: (one.position.radius ?? 0) + (other.position.radius ?? 0),
    })),
  );
  const widest = Math.max(SPAN, ...pairs.map(({ far }) => far));
  const least = SPACE * widest;
  return widest <= FARTHEST && pairs.every(({ far, touching }) => far >= least && far > touching);
}

/**
 * Each mark by direction and distance, for those who do not see the map: from one place that is no mark, that
 * the question does not speak of and whose country is none of the marks; else from the middle of the marks.
 */
function describe(chosen: readonly Site[], sites: readonly Site[], fact: Fact): readonly string[] {
  const taken = new Set<string | undefined>([
    ...fact.entities,
    ...chosen.flatMap(({ entity }) => [entity.id, entity.country]),
  ]);
  const away = ({ position }: Site) =>
    chosen.reduce((sum, mark) => sum + distanceBetween(position, mark.position), 0);
  const names = sites
    .filter(({ entity }) => !taken.has(entity.id) && (!entity.country || !taken.has(entity.country)))
    .toSorted((a, b) => Number(a.position.approximate) - Number(b.position.approximate) || away(a) - away(b))
    .map((site) => ({
      name: site.entity.kind === 'country' ? `the middle of ${site.entity.name}` : site.entity.name,
      at: site.position,
    }));
  const tried = [...names, { name: 'the middle of the map', at: middleOf(chosen) }].map(({ name, at }) =>
    chosen.map(
      ({ position }) => `${sayDistance(distanceBetween(at, position))} ${windTo(at, position)} of ${name}`,
    ),
  );
  // Two marks that sound alike could not be told apart.
  return tried.find((said) => new Set(said).size === said.length) ?? tried.at(-1) ?? [];
}

function middleOf(sites: readonly Site[]): GlobePoint {
  const mean = (of: (site: Site) => number) => sites.reduce((sum, site) => sum + of(site), 0) / sites.length;
  return {
    latitude: mean(({ position }) => position.latitude),
    longitude: mean(({ position }) => position.longitude),
  };
}
