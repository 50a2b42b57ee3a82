import { expect, it } from 'vitest';
import { type Clicked, contextItems } from '../../src/main/electron/context-items.ts';

const NOTHING: Clicked = {
  isEditable: false,
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [],
  editFlags: { canCut: false, canCopy: false, canPaste: false },
};
const FLAGS = { canCut: true, canCopy: true, canPaste: true };
const edit = (role: string, isOn: boolean) => ({ kind: 'edit', role, isOn });
const LINE = { kind: 'line' };

const CLICKS: readonly (readonly [string, Partial<Clicked>, readonly object[]])[] = [
  ['on nothing', {}, []],
  ['on blank words', { selectionText: ' \n ' }, []],
  [
    'on words of the article',
    { selectionText: '  the\n Council ', editFlags: { ...FLAGS, canCut: false } },
    [edit('copy', true), LINE, { kind: 'look-up', words: 'the Council' }, { kind: 'card' }],
  ],
  [
    'on more words than are looked up',
    { selectionText: 'x'.repeat(301), editFlags: FLAGS },
    [edit('copy', true)],
  ],
  [
    'in an empty field',
    { isEditable: true, editFlags: { canCut: false, canCopy: false, canPaste: true } },
    [edit('cut', false), edit('copy', false), edit('paste', true), edit('selectAll', true)],
  ],
  [
    'on words of a field',
    { isEditable: true, selectionText: 'Bishkek', editFlags: FLAGS },
    [
      edit('cut', true),
      edit('copy', true),
      edit('paste', true),
      edit('selectAll', true),
      LINE,
      { kind: 'look-up', words: 'Bishkek' },
    ],
  ],
  [
    'on a misspelled word of a field',
    {
      isEditable: true,
      misspelledWord: 'Cuoncil',
      dictionarySuggestions: ['Council', 'Counsel', 'a', 'b', 'c', 'd'],
      editFlags: FLAGS,
    },
    [
      ...['Council', 'Counsel', 'a', 'b', 'c'].map((word) => ({ kind: 'spell', word })),
      LINE,
      edit('cut', true),
      edit('copy', true),
      edit('paste', true),
      edit('selectAll', true),
    ],
  ],
  ['on a misspelled word outside a field', { misspelledWord: 'x', dictionarySuggestions: ['y'] }, []],
];

it.each(CLICKS)('a click with the other button %s', (_name, clicked, items) => {
  expect(contextItems({ ...NOTHING, ...clicked })).toEqual(items);
});
