import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCards } from '../../../src/main/domain/cards/entry.ts';
import { assignSlots } from '../../../src/main/domain/cards/keep.ts';

const cloze = (front: string) => makeCards({ form: 'cloze', front, back: '' });

/** The cards of a text as they were kept, each with its slot. */
function keep(front: string, earlier: ReturnType<typeof keepAll> = []): ReturnType<typeof keepAll> {
  return keepAll(assignSlots(earlier, cloze(front)));
}

function keepAll(cards: ReturnType<typeof assignSlots<ReturnType<typeof makeCards>[number]>>) {
  return cards.map((card) => ({ ...card, live: true }));
}

const slots = (cards: readonly { readonly back: string; readonly slot: number }[]) =>
  Object.fromEntries(cards.map(({ back, slot }) => [back, slot]));

describe('assignSlots', () => {
  it('numbers the slots of a new entry from 1', () => {
    expect(slots(keep('{{c1::Fog}} and {{c2::ice}}'))).toEqual({ Fog: 1, ice: 2 });
  });

  it('knows blanks by their words when their numbers change places', () => {
    const before = keep('{{c1::Fog}} and {{c2::ice}}');
    expect(slots(keep('{{c2::Fog}} and {{c1::ice}}', before))).toEqual({ Fog: 1, ice: 2 });
  });

  it('moves the others up when a blank before them is taken out', () => {
    const before = keep('{{c1::Fog}}, {{c2::ice}} and {{c3::storms}}');
    expect(slots(keep('Fog, {{c1::ice}} and {{c2::storms}}', before))).toEqual({ ice: 2, storms: 3 });
  });

  it('knows a blank by the text around it when its words are mended and renumbered', () => {
    const before = keep('{{c1::Fogg}} is the danger');
    expect(slots(keep('{{c4::Fog}} is the danger', before))).toEqual({ Fog: 1 });
  });

  it('knows a blank by its number when all its words change', () => {
    const before = keep('{{c1::Fog}} and {{c2::ice}}');
    expect(slots(keep('Beware of {{c1::drift nets}} or {{c2::ice}}', before))).toEqual({
      'drift nets': 1,
      ice: 2,
    });
  });

  it('gives a blank that was taken out its slot again, and no other blank', () => {
    const [fog, ice] = keep('{{c1::Fog}} and {{c2::ice}}');
    if (!fog || !ice) throw new Error('There are two blanks.');
    const before = [fog, { ...ice, live: false }];
    expect(slots(keep('{{c1::Fog}} and {{c2::ice}}', before))).toEqual({ Fog: 1, ice: 2 });
    expect(slots(keep('{{c1::Fog}} or {{c2::storms}}', before))).toEqual({ Fog: 1, storms: 3 });
  });

  it('does not take a question for a blank', () => {
    const before = keep('{{c1::Fog}} is the danger');
    const asked = makeCards({ form: 'basic', front: 'What is the danger?', back: 'Fog' });
    expect(assignSlots(before, asked).map(({ slot }) => slot)).toEqual([2]);
  });

  it('keeps every schedule through any renumbering', () => {
    const words = ['fog', 'ice', 'storms', 'shoals', 'nets'];
    const order = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 });
    const text = (numbers: readonly number[]) =>
      words.map((word, index) => `{{c${numbers[index]}::${word}}}`).join(', ');
    fc.assert(
      fc.property(order, order, (first, second) => {
        const before = keep(text(first));
        expect(slots(keep(text(second), before))).toEqual(slots(before));
      }),
    );
  });

  it('never gives one slot twice', () => {
    const text = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('a', 'b', 'A', 'c d')), {
        maxLength: 6,
      })
      .map((blanks) => blanks.map(([number, word]) => `{{c${number}::${word}}}`).join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        let before: ReturnType<typeof keepAll> = [];
        for (const one of texts) {
          const after = keep(one, before);
          expect(new Set(after.map(({ slot }) => slot)).size).toBe(after.length);
          const kept = new Set(after.map(({ slot }) => slot));
          before = [
            ...after,
            ...before.filter(({ slot }) => !kept.has(slot)).map((old) => ({ ...old, live: false })),
          ];
        }
      }),
    );
  });
});
