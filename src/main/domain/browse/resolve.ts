import type { EntityId } from '../../../shared/model/ids.ts';
import { assertNever, fail, ok, type Result } from '../../../shared/model/result.ts';
import { splitPassages } from '../article/passages.ts';
import type { DossierHeader, Entity } from '../dossier/format.ts';
import { type Moment, type StudyDay, studyDay, timeIntoDay } from '../review/moment.ts';
import { foldWords } from '../search/words.ts';
import { fold } from '../text/fold.ts';
import type { Condition } from './condition.ts';
import type { Named, Query, Span, Term, Unclear } from './query.ts';

const DAY = 86_400_000;

/** When it is, and the hour at which a study day begins. */
export type Clock = { readonly now: Moment; readonly rolloverHour: number };

/** What a search may name in a dossier. */
export type Names = {
  readonly article: string;
  readonly topics: DossierHeader['topics'];
  readonly entities: readonly Entity[];
  /** Those who say something that a fact reports. */
  readonly speakers: ReadonlySet<EntityId>;
};

/** Puts the names of a search into what they stand for in a dossier, or says which of them stands for nothing. */
export function resolveQuery(query: Query, names: Names, clock: Clock): Result<Condition, Unclear> {
  switch (query.kind) {
    case 'all':
      return ok(query);
    case 'not': {
      const part = resolveQuery(query.part, names, clock);
      return part.ok ? ok({ kind: 'not', part: part.value }) : part;
    }
    case 'and':
    case 'or': {
      const parts: Condition[] = [];
      for (const each of query.parts) {
        const part = resolveQuery(each, names, clock);
        if (!part.ok) return part;
        parts.push(part.value);
      }
      return ok({ kind: query.kind, parts });
    }
    case 'term': {
      const condition = resolveTerm(query.term, names, clock);
      return condition.ok ? condition : fail({ message: condition.error, ...query.span });
    }
    default:
      return assertNever(query);
  }
}

function resolveTerm(term: Term, names: Names, { now, rolloverHour }: Clock): Result<Condition, string> {
  const today: StudyDay = studyDay(now, rolloverHour);
  switch (term.kind) {
    case 'text': {
      const words = foldWords(term.words);
      // Signs alone are in no text, and asking for them narrows nothing.
      return ok(words === '' ? { kind: 'all' } : { kind: 'text', words, isOpen: !term.isPhrase });
    }
    case 'due':
      return ok({ kind: 'due', by: today + term.days });
    case 'rated':
      return ok({ kind: 'rated', since: today - term.days + 1, rating: term.rating });
    case 'added':
      return ok({ kind: 'added', since: now.at - timeIntoDay(now, rolloverHour) - (term.days - 1) * DAY });
    case 'topic':
    case 'speaker':
    case 'entity':
    case 'passage':
      return resolveName(term, names);
    case 'is':
    case 'fact-kind':
    case 'prop':
    case 'flag':
    case 'form':
    case 'status':
      return ok(term);
    default:
      return assertNever(term);
  }
}

function resolveName(
  { kind, name }: Named,
  { article, topics, entities, speakers }: Names,
): Result<Condition, string> {
  switch (kind) {
    case 'topic': {
      const exact = topics.filter(({ id }) => id === name.toLowerCase());
      const found =
        exact.length > 0 ? exact : topics.filter((topic) => isCalled([topic.id, topic.name], name));
      return found.length > 0
        ? ok({ kind, topics: found.map(({ id }) => id) })
        : fail(
            `No topic is called “${name}”. There are ${topics.map(({ id }) => `topic:${id}`).join(', ')}.`,
          );
    }
    case 'speaker': {
      const found = entitiesCalled(entities, name)
        .map(({ id }) => id)
        .filter((id) => speakers.has(id));
      return found.length > 0
        ? ok({ kind, speakers: found })
        : fail(`Nobody called “${name}” says anything that a card asks about.`);
    }
    case 'entity': {
      const found = entitiesCalled(entities, name).map(({ id }) => id);
      return found.length > 0
        ? ok({ kind, entities: found })
        : fail(`The article names nobody and nothing called “${name}”.`);
    }
    case 'passage': {
      const places = placesOf(article, name);
      return places.length > 0
        ? ok({ kind: 'place', places })
        : fail(
            `The article has no passage ${/^\d+$/u.test(name) ? name : `under a heading with “${name}”`}.`,
          );
    }
    default:
      return assertNever(kind);
  }
}

/** The passage of a number, counted from 1, or all that stands under the headings with these words. */
function placesOf(article: string, name: string): readonly Span[] {
  const passages = splitPassages(article);
  if (/^\d+$/u.test(name)) return passages.filter(({ index }) => index === Number(name) - 1).map(spanOf);
  const headings = passages.filter(({ kind }) => kind === 'heading');
  return headings.flatMap(({ start, text }, index) =>
    isCalled([text], name) ? [{ start, end: headings[index + 1]?.start ?? article.length }] : [],
  );
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function entitiesCalled(entities: readonly Entity[], name: string): readonly Entity[] {
  const exact = entities.filter(({ id }) => id === name.toLowerCase());
  if (exact.length > 0) return exact;
  return entities.filter((entity) => isCalled([entity.id, entity.name, ...entity.aliases], name));
}

/** Whether each word of `name` begins a word of one and the same of these names. */
function isCalled(names: readonly string[], name: string): boolean {
  const wanted = fold(name).split(' ');
  return names.some((one) => {
    const words = fold(one).split(' ');
    return wanted.every((beginning) => beginning !== '' && words.some((word) => word.startsWith(beginning)));
  });
}
