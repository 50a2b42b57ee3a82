import type { CardId, TopicId } from './ids.ts';
import type { CardForm } from './review.ts';

/** How an entry asks: a question, a question both ways round, or a text with blanks. */
export type EntryForm = CardForm;

/** What the learner writes to be asked about; of it one card is made, or one for each blank. */
export type EntryDraft = {
  readonly form: EntryForm;
  /** The question; of a cloze, the text with its blanks as `{{c1::words}}` or `{{c1::words::hint}}`. */
  readonly front: string;
  /** The answer; of a cloze, empty. */
  readonly back: string;
  readonly topic: TopicId;
  /** Where the article proves it, in UTF-16 code units; none where the learner gave no sentence. */
  readonly evidence?: { readonly start: number; readonly end: number } | undefined;
};

/** A card as a draft would make it. */
export type CardPreview = {
  /** The number of its blank; 1 for a question, 2 for its reverse. */
  readonly number: number;
  readonly form: CardForm;
  readonly front: string;
  readonly back: string;
};

/** What a draft comes to, before it is kept. */
export type DraftPreview = {
  readonly cards: readonly CardPreview[];
  /** Why it cannot be kept, in one sentence; none when it can. */
  readonly problem: string | undefined;
  /** What the learner may want to mend: cards that ask the same, an answer given away, no evidence. */
  readonly warnings: readonly string[];
  /** The topic of the fact nearest to the evidence; the first one without. */
  readonly topic: TopicId | undefined;
};

/** A card as its editor opens it. */
export type CardSource =
  | { readonly origin: 'own'; readonly draft: EntryDraft; readonly evidenceGone: string | undefined }
  | {
      readonly origin: 'dossier';
      readonly form: CardForm;
      readonly front: string;
      readonly back: string;
      /** The dossier's own words, where the learner has changed them. */
      readonly original: { readonly front: string; readonly back: string } | undefined;
    };

/** A card that an action made or changed, to go on with. */
export type KeptCards = { readonly cards: readonly CardId[] };
