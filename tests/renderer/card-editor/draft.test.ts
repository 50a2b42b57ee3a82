import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../src/main/domain/article/passages.ts';
import { makeBlank } from '../../../src/renderer/features/card-editor/blanks.ts';
import { draftFrom } from '../../../src/renderer/features/card-editor/draft.ts';
import { fillHoles } from '../../../src/renderer/ui/cloze.ts';
import type { Article } from '../../../src/shared/model/article.ts';
import { ARTICLE } from '../../support/dossiers.ts';

const article = { passages: splitPassages(ARTICLE), language: 'en' } as unknown as Article;
const at = (words: string) => {
  const start = ARTICLE.indexOf(words);
  return { start, end: start + words.length };
};

describe('draftFrom', () => {
  it('hides the selected words in their sentence, and has them as the answer to a question', () => {
    expect(draftFrom(article, at('six bells'))).toMatchObject({
      form: 'cloze',
      text: 'The council will buy {{c1::six bells}}.',
      answer: 'six bells',
      place: at('six bells'),
    });
  });

  it('leaves the blanks of a whole sentence to the learner', () => {
    const sentence = 'The council will buy six bells.';
    expect(draftFrom(article, at(sentence))).toMatchObject({
      text: sentence,
      answer: '',
      place: at(sentence),
    });
  });

  it('takes all but the quotation marks for the whole sentence', () => {
    expect(draftFrom(article, at('The lamp is the heart of the harbour')).text).toContain('{{c1::');
    expect(draftFrom(article, at('The council will buy six bells')).text).toBe(
      'The council will buy six bells.',
    );
  });

  it('quotes no more than can prove something', () => {
    expect(draftFrom(article, { start: 0, end: 1201 }).place).toBeUndefined();
  });
});

describe('makeBlank', () => {
  const select = (text: string, words: string) => {
    const start = text.indexOf(words);
    return { text, start, end: start + words.length };
  };

  it('numbers the next blank, and selects its words', () => {
    const made = makeBlank(select('{{c2::Fog}} and ice', 'ice'));
    expect(made.text).toBe('{{c2::Fog}} and {{c3::ice}}');
    expect(made.text.slice(made.start, made.end)).toBe('ice');
  });

  it('hides words with the last ones', () => {
    expect(makeBlank(select('{{c1::Fog}} and ice', 'ice'), true).text).toBe('{{c1::Fog}} and {{c1::ice}}');
    expect(makeBlank(select('Fog', 'Fog'), true).text).toBe('{{c1::Fog}}');
  });

  it('puts an empty blank where nothing is selected', () => {
    expect(makeBlank({ text: 'a b', start: 2, end: 2 })).toEqual({ text: 'a {{c1::}}b', start: 8, end: 8 });
  });
});

describe('fillHoles', () => {
  it('gives each hole its own words, or all the answer', () => {
    expect(fillHoles('fog · ice', 2)).toEqual(['fog', 'ice']);
    expect(fillHoles('fog', 2)).toEqual(['fog', 'fog']);
    expect(fillHoles('fog · ice', 1)).toEqual(['fog · ice']);
  });
});
