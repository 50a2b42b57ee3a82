import type { FactStatus } from '../../../shared/model/fact.ts';
import type { EntityId, TopicId } from '../../../shared/model/ids.ts';
import type { CardForm, Rating } from '../../../shared/model/review.ts';
import type { StudyDay } from '../review/moment.ts';
import type { Comparison, Property, Span, Standing } from './query.ts';

/** What a card must be, with every name put into ids and every count of days into a day: ready to be looked up. */
export type Condition =
  | { readonly kind: 'all' }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  /** Folded words that stand together in the card or its fact; an open one may be the beginning of a word. */
  | { readonly kind: 'text'; readonly words: string; readonly isOpen: boolean }
  | { readonly kind: 'is'; readonly standing: Standing }
  | {
      readonly kind: 'prop';
      readonly property: Property;
      readonly comparison: Comparison;
      readonly value: number;
    }
  | { readonly kind: 'flag'; readonly flag: number }
  | { readonly kind: 'due'; readonly by: StudyDay }
  | { readonly kind: 'rated'; readonly since: StudyDay; readonly rating: Rating | undefined }
  /** Written at this time or later, in milliseconds since 1970. */
  | { readonly kind: 'added'; readonly since: number }
  | { readonly kind: 'form'; readonly form: CardForm }
  | { readonly kind: 'status'; readonly status: FactStatus }
  | { readonly kind: 'fact-kind'; readonly name: string }
  | { readonly kind: 'topic'; readonly topics: readonly TopicId[] }
  | { readonly kind: 'speaker'; readonly speakers: readonly EntityId[] }
  /** Its fact names one of these, is said by one, or has one as its answer. */
  | { readonly kind: 'entity'; readonly entities: readonly EntityId[] }
  /** Its evidence touches one of these stretches of the article (UTF-16 code units). */
  | { readonly kind: 'place'; readonly places: readonly Span[] };
