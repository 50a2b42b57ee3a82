import type { FactId, TopicId } from './ids.ts';

export type FactStatus = 'reported' | 'official' | 'opinion';

/** What kind of knowledge the evidence is for; `own` where the learner's own card quotes it. */
export type EvidenceStatus = FactStatus | 'own';

/** The quotation that proves a fact, with the whole sentence around it. */
export type EvidenceView = {
  /** The fact, or the learner's entry (`own:7`). */
  readonly fact: FactId;
  readonly topic: TopicId;
  readonly statement: string;
  readonly status: EvidenceStatus;
  /** The name of who says it; none where the article itself reports it. */
  readonly speaker: string | undefined;
  /** The sentences of the article that hold the quotation. */
  readonly sentence: string;
  /** The quotation itself, and its place in the article (UTF-16 code units). */
  readonly exact: string;
  readonly start: number;
  readonly end: number;
};
