import type { ContextMenuParams } from 'electron';
import { LONGEST_LOOK_UP } from '../../shared/shell/told.ts';

/** What a click with the other button is about. */
export type Clicked = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions'
> & { readonly editFlags: Pick<ContextMenuParams['editFlags'], 'canCut' | 'canCopy' | 'canPaste'> };

/** A line of the menu at the pointer. */
export type ContextItem =
  | { readonly kind: 'spell'; readonly word: string }
  | { readonly kind: 'edit'; readonly role: 'cut' | 'copy' | 'paste' | 'selectAll'; readonly isOn: boolean }
  | { readonly kind: 'look-up'; readonly words: string }
  | { readonly kind: 'card' }
  | { readonly kind: 'line' };

/** Spellings that are proposed for a word. */
const PROPOSED = 5;

/** What the menu at the pointer offers; nothing at all where there is nothing to do. */
export function contextItems(clicked: Clicked): readonly ContextItem[] {
  const { isEditable, selectionText, misspelledWord, dictionarySuggestions, editFlags } = clicked;
  const words = selectionText.trim().replaceAll(/\s+/gu, ' ');
  const spellings =
    isEditable && misspelledWord !== ''
      ? dictionarySuggestions.slice(0, PROPOSED).map((word) => ({ kind: 'spell', word }) as const)
      : [];
  const copy = { kind: 'edit', role: 'copy', isOn: editFlags.canCopy } as const;
  const edits: readonly ContextItem[] = isEditable
    ? [
        { kind: 'edit', role: 'cut', isOn: editFlags.canCut },
        copy,
        { kind: 'edit', role: 'paste', isOn: editFlags.canPaste },
        { kind: 'edit', role: 'selectAll', isOn: true },
      ]
    : words === ''
      ? []
      : [copy];
  const about: readonly ContextItem[] =
    words === '' || words.length > LONGEST_LOOK_UP
      ? []
      : [{ kind: 'look-up', words }, ...(isEditable ? [] : [{ kind: 'card' } as const])];
  return [spellings, edits, about]
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [{ kind: 'line' } as const, ...group]));
}
