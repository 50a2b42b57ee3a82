import { describe, expect, it } from 'vitest';
import { shadesOf, summariseShades } from '../../../src/renderer/features/reading/shading/shades.ts';
import type { SentenceRecall } from '../../../src/shared/model/knowledge.ts';

function sentence(weakest: number | undefined, cards = 2): SentenceRecall {
  const tested = weakest === undefined ? 0 : 1;
  return { start: 0, end: 9, knowledge: { cards, tested, learnt: 0, recall: weakest, weakest } };
}

describe('shadesOf', () => {
  it.each([
    [1, 'sure', '100 %', 'Recall 100 %'],
    [0.895, 'sure', '90 %', 'Recall 90 %'],
    [0.894, 'shaky', '89 %', 'Recall 89 %'],
    [0.7, 'shaky', '70 %', 'Recall 70 %'],
    [0.69, 'fading', '69 %', 'Recall 69 %'],
    [0.494, 'forgotten', '49 %', 'Recall 49 %'],
    [0, 'forgotten', '0 %', 'Recall 0 %'],
    [undefined, 'untested', '–', 'Never tested'],
  ])('tints a recall of %d as %s', (weakest, band, sign, label) => {
    expect(shadesOf([sentence(weakest)])).toEqual([{ start: 0, end: 9, band, sign, label }]);
  });

  it('tells a sentence about which no card asks from one never tested', () => {
    expect(shadesOf([sentence(undefined, 0)])[0]?.label).toBe('No card asks about it');
  });
});

describe('summariseShades', () => {
  it.each([
    [[undefined, undefined], 'None of the sentences has been tested yet.'],
    [[0.9, undefined], '1 of 2 sentences tested. None is likely forgotten.'],
    [[0.9, 0.3, 0.2], '3 of 3 sentences tested. 2 likely forgotten.'],
  ])('says of %j: %s', (recalls, said) => {
    expect(summariseShades(shadesOf(recalls.map((recall) => sentence(recall))))).toBe(said);
  });
});
