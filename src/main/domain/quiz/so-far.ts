import type { FactId } from '../../../shared/model/ids.ts';
import type { Fact } from '../dossier/format.ts';

/** What a learner took for the answer of each fact before. */
export type Confusions = ReadonlyMap<FactId, readonly string[]>;

/** What the maker of a question knows of its quiz. */
export type QuizSoFar = {
  readonly confusions: Confusions;
  /** The facts of the chosen topics that no question is about, and whose answer none tells. */
  readonly free: ReadonlySet<FactId>;
  /** Whether a fact is of the chosen topics. */
  readonly isChosen: (fact: Fact) => boolean;
  /** Whether a question may still be about a fact: it is free, and no stem of it tells another answer. */
  readonly isOpen: (fact: Fact) => boolean;
};
