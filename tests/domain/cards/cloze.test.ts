import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideBlank, listBlanks, parseCloze } from '../../../src/main/domain/cards/cloze.ts';

const TEXT = 'The {{c1::harbour council}} met in {{c2::Saltmouth::a town}} on {{c1::March 3}}.';

describe('parseCloze', () => {
  it('tells blanks from the words around them', () => {
    expect(parseCloze(TEXT)).toEqual([
      { kind: 'text', text: 'The ' },
      { kind: 'blank', number: 1, text: 'harbour council', hint: undefined },
      { kind: 'text', text: ' met in ' },
      { kind: 'blank', number: 2, text: 'Saltmouth', hint: 'a town' },
      { kind: 'text', text: ' on ' },
      { kind: 'blank', number: 1, text: 'March 3', hint: undefined },
      { kind: 'text', text: '.' },
    ]);
  });

  it.each(['{{c1::}}', '{{c1:open}}', '{c1::x}', '{{c::x}}', '{{d1::x}}', '{{c123::x}}'])(
    'leaves %s as it is typed',
    (source) => {
      expect(parseCloze(source)).toEqual([{ kind: 'text', text: source }]);
    },
  );

  it('loses nothing that stands outside of blanks', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('{{c1::', '}}', '::', '{{c2::a}}', '{{c3::b::c}}'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.join('');
        for (const part of parseCloze(source)) {
          if (part.kind === 'text') expect(source).toContain(part.text);
        }
        const said = parseCloze(source)
          .map((part) => part.text)
          .join('');
        expect(said.length).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});

describe('listBlanks', () => {
  it('gives each number once, in order', () => {
    expect(listBlanks(parseCloze('{{c3::a}} {{c1::b}} {{c3::c}}'))).toEqual([1, 3]);
  });
});

describe('hideBlank', () => {
  it('hides the words of one number and shows the others', () => {
    expect(hideBlank(parseCloze(TEXT), 1)).toEqual({
      front: 'The ____ met in Saltmouth on ____.',
      back: 'harbour council · March 3',
    });
    expect(hideBlank(parseCloze(TEXT), 2)).toEqual({
      front: 'The harbour council met in ____ (a town) on March 3.',
      back: 'Saltmouth',
    });
  });
});
