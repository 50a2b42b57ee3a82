import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/main/domain/dossier/answers.ts';
import { gradeTyped } from '../../../src/main/domain/grading/typed.ts';
import type { EntityId } from '../../../src/shared/model/ids.ts';
import { aDossier } from '../../support/dossiers.ts';

const dossier = aDossier();
const cards = dossier.facts.flatMap((fact) =>
  fact.cards.map((card) => ({ ...answerOf(dossier, fact, card), prompt: card.front })),
);

/** Grades an answer to a made question. */
function grade(
  key: string,
  typed: string,
  prompt = 'What is it?',
  accept: readonly string[] = [],
  entity?: string,
) {
  return gradeTyped(dossier, { key, accept, entity: entity as EntityId | undefined, prompt }, typed);
}

describe('gradeTyped', () => {
  it('takes every key and every accepted form', () => {
    for (const card of cards) {
      for (const form of [card.key, ...card.accept])
        expect([form, gradeTyped(dossier, card, form).verdict]).toEqual([form, 'right']);
    }
  });

  it('gives a verdict and a sentence for whatever is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cards), fc.string({ unit: 'binary', maxLength: 600 }), (card, typed) => {
        const { verdict, reason } = gradeTyped(dossier, card, typed);
        expect(['right', 'close', 'wrong']).toContain(verdict);
        expect(reason).toMatch(/^[A-Z].*\.$/u);
      }),
    );
  });

  it('does not mind case, accents and space', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cards), fc.nat(), fc.boolean(), (card, at, upper) => {
        const place = at % card.key.length;
        const accented = /[a-z]/iu.test(card.key[place] ?? '')
          ? `${card.key.slice(0, place + 1)}\u0301${card.key.slice(place + 1)}`
          : card.key;
        const typed = ` ${upper ? accented.toUpperCase() : accented.toLowerCase()}  `;
        expect([typed, gradeTyped(dossier, card, typed).verdict]).toEqual([typed, 'right']);
      }),
    );
  });

  it('never takes the name of someone else', () => {
    for (const card of cards) {
      for (const { id, name, aliases } of dossier.entities.filter(({ id }) => id !== card.entity)) {
        for (const form of [name, ...aliases])
          expect([card.key, id, form, gradeTyped(dossier, card, form).verdict]).toEqual([
            card.key,
            id,
            form,
            'wrong',
          ]);
      }
    }
  });

  it('says whom a wrong name means', () => {
    expect(grade('Ada Brand', 'Ferow', 'Who was it?', [], 'ada-brand')).toEqual({
      verdict: 'wrong',
      reason: 'That is Jon Ferrow.',
    });
  });

  it.each([
    ['illegal fishing', 'fishing', 'close', 'Not complete: “illegal” is missing.'],
    ['illegal fishing', 'legal fishing', 'wrong', 'This says the opposite.'],
    [
      'illegal fishing',
      'illegal fishing and smuggling',
      'close',
      'More than the answer: “smuggling” is not part of it.',
    ],
    ['not so dangerous', 'so dangerous', 'wrong', 'This says the opposite.'],
    ['unlikely', 'not likely', 'right', 'Right.'],
    ['forty miles', '40 miles', 'right', 'Right.'],
    ['forty miles', '40 km', 'wrong', 'The number counts something else.'],
    ['40', '40 miles', 'wrong', 'The number counts something else.'],
    ['since 2009', 'before 2009', 'wrong', 'This is a bound, not the answer.'],
    ['PROXI', 'PORXI', 'close', 'Mind the letters of “PROXI”.'],
    ['Guild of Harbour Pilots', 'Guild of Pilots', 'close', 'Not complete: “Harbour” is missing.'],
    ['expansion of the harbour', 'expanding the harbour', 'right', 'Right.'],
    ['28 November 2019', 'Thursday 28 November 2019', 'right', 'Right.'],
    [
      '28 November 2019',
      'Friday 28 November 2019',
      'close',
      'More than the answer: “Friday” is not part of it.',
    ],
    ['2009', '’09', 'right', 'Right.'],
    ['forty miles', '41 miles', 'wrong', 'The number is another one.'],
    ['navigation', 'navgation', 'right', 'Right, but mind the spelling: “navigation”.'],
    ['a bell; a gong', 'gong', 'right', 'Right.'],
    ['a bell', 'a bell or a gong', 'wrong', 'One of these answers is wrong.'],
    ['Guild of Harbour Pilots', 'GHP', 'right', 'Right.'],
    ['fog', '…', 'wrong', 'Nothing was typed.'],
    ['fog', 'x'.repeat(401), 'wrong', 'This is longer than an answer.'],
  ] as const)('of “%s” takes “%s” for %s', (key, typed, verdict, reason) => {
    expect(grade(key, typed)).toEqual({ verdict, reason });
  });

  it('takes no echo of the question for an answer', () => {
    const prompt = 'In which part of Elin did the pilots meet, in the old harbour or at sea?';
    expect(grade('Port Elin', 'Elin', prompt, [], 'port-elin').reason).toBe(
      'This only repeats the question.',
    );
    expect(grade('the old harbour, as ever', 'harbour', prompt).verdict).not.toBe('wrong');
    expect(grade('the old harbour, as ever', 'pilots', prompt).verdict).toBe('wrong');
  });

  it('lets out what the question gives, and only that', () => {
    expect(grade('the northern harbour', 'northern', 'Which harbour burnt?').verdict).toBe('right');
    expect(grade('the northern harbour', 'northern', 'What burnt?').verdict).toBe('close');
  });
});
