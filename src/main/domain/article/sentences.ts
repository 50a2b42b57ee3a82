import type { Passage } from '../../../shared/model/article.ts';
import { splitPassages } from './passages.ts';

/** A sentence with its offsets in the whole article. */
export type Sentence = {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/**
 * Splits passages into sentences after the boundaries of Unicode UAX 29, as `Intl.Segmenter` draws
 * them. Headings, captions and footnotes stay whole, because their form is no running prose.
 */
export function splitSentences(passages: readonly Passage[], language: string): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return passages.flatMap((passage) => {
    if (passage.kind !== 'paragraph') {
      return [{ passage: passage.index, start: passage.start, end: passage.end, text: passage.text }];
    }
    return [...segmenter.segment(passage.text)].flatMap(({ segment, index }) => {
      const text = segment.trim();
      if (text === '') return [];
      const start = passage.start + index + segment.indexOf(text);
      return [{ passage: passage.index, start, end: start + text.length, text }];
    });
  });
}

/** A text with its sentences, split once because much is asked of it. */
export type Source = { readonly text: string; readonly sentences: readonly Sentence[] };

/** Reads an article in a language (BCP 47) as a source. */
export function readSource(text: string, language: string): Source {
  return { text, sentences: splitSentences(splitPassages(text), language) };
}

/**
 * The same as `sentencesAround` over all sentences of an article, but only the passages that the stretch
 * touches are split: a long article takes no longer than a short one.
 */
export function sentencesNear(
  article: string,
  language: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  // A passage is a line, so no sentence goes on beyond one.
  const from = article.lastIndexOf('\n', start - 1) + 1;
  const newline = article.indexOf('\n', end);
  const { sentences } = readSource(article.slice(from, newline < 0 ? undefined : newline), language);
  const near = sentencesAround(sentences, start - from, end - from);
  return { start: from + near.start, end: from + near.end };
}

/** From where to where the sentences reach that hold a stretch of the text, or touch it. */
export function sentencesAround(
  sentences: readonly Sentence[],
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const around = sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  return {
    start: Math.min(start, ...around.map((sentence) => sentence.start)),
    end: Math.max(end, ...around.map((sentence) => sentence.end)),
  };
}
