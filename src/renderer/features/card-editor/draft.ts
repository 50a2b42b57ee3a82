import type { Article } from '../../../shared/model/article.ts';
import type { TopicId } from '../../../shared/model/ids.ts';
import type { EntryDraft, EntryForm } from '../../../shared/model/own-card.ts';
import { listUnits, wordsOf } from '../reading/select/sentences.ts';

type Place = { readonly start: number; readonly end: number };

/** What is in the fields of the editor; what another form needs is kept while the learner tries one. */
export type Draft = {
  readonly form: EntryForm;
  /** The text with its blanks. */
  readonly text: string;
  readonly question: string;
  readonly answer: string;
  /** None until the learner has chosen one herself. */
  readonly topic: TopicId | undefined;
  readonly place: Place | undefined;
};

export const EMPTY: Draft = {
  form: 'basic',
  text: '',
  question: '',
  answer: '',
  topic: undefined,
  place: undefined,
};

/** The longest quotation that can prove a card. */
export const LONGEST_QUOTE = 1200;

/**
 * A draft from words selected in the article: their sentence with the words as a blank, or, for a question,
 * the words as its answer.
 */
export function draftFrom({ passages, language }: Article, place: Place): Draft {
  const selected = wordsOf(passages, place);
  const around = listUnits(passages, language, 'sentence').filter(
    ({ start, end }) => start < place.end && end > place.start,
  );
  const start = Math.min(place.start, ...around.map((sentence) => sentence.start));
  const end = Math.max(place.end, ...around.map((sentence) => sentence.end));
  const isLong = place.end - place.start > LONGEST_QUOTE;
  const before = wordsOf(passages, { start, end: place.start });
  const after = wordsOf(passages, { start: place.end, end });
  const isWhole = !/[\p{L}\p{N}]/u.test(before + after);
  return {
    ...EMPTY,
    form: 'cloze',
    text: isWhole ? `${before}${selected}${after}` : `${before}{{c1::${selected}}}${after}`,
    answer: isWhole ? '' : selected,
    place: isLong ? undefined : place,
  };
}

/** The fields as a card that was kept fills them. */
export function draftOf({ form, front, back, topic, evidence }: EntryDraft): Draft {
  const isCloze = form === 'cloze';
  return {
    form,
    text: isCloze ? front : '',
    question: isCloze ? '' : front,
    answer: back,
    topic,
    place: evidence,
  };
}

/** The words of the fields that the chosen form uses. */
export function wordsIn({
  form,
  text,
  question,
  answer,
}: Draft): Pick<EntryDraft, 'form' | 'front' | 'back'> {
  return form === 'cloze' ? { form, front: text, back: '' } : { form, front: question, back: answer };
}
