import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { CommandId } from '../../shared/commands/commands.ts';
import { assertNever } from '../../shared/model/result.ts';
import { type ContextItem, contextItems } from './context-items.ts';

/** Characters of the words to look up that the menu shows. */
const SHOWN = 30;

type Ways = {
  readonly lookUp: (words: string) => void;
  readonly run: (id: CommandId) => void;
  readonly isOffered: (id: CommandId) => boolean;
};

/** Opens a menu at the pointer, with what can be done there. */
export function showContextMenus(window: BrowserWindow, { lookUp, run, isOffered }: Ways): void {
  const contents = window.webContents;
  const build = (item: ContextItem): MenuItemConstructorOptions => {
    switch (item.kind) {
      case 'spell':
        return { label: asLabel(item.word), click: () => contents.replaceMisspelling(item.word) };
      case 'edit':
        return { role: item.role, enabled: item.isOn };
      case 'look-up':
        return { label: `Look up “${shorten(item.words)}”`, click: () => lookUp(item.words) };
      case 'card':
        return {
          label: 'Make a card',
          // Words of the article go with it; those of another screen cannot be quoted.
          click: () => run(isOffered('make card of words') ? 'make card of words' : 'make card'),
        };
      case 'line':
        return { type: 'separator' };
      default:
        return assertNever(item);
    }
  };
  contents.on('context-menu', (_event, params) => {
    const items = contextItems(params);
    if (items.length > 0) Menu.buildFromTemplate(items.map(build)).popup({ window });
  });
}

function shorten(words: string): string {
  const letters = [...words];
  return asLabel(letters.length <= SHOWN ? words : `${letters.slice(0, SHOWN).join('')}…`);
}

/** In a label, a single & underlines the next letter. */
function asLabel(label: string): string {
  return label.replaceAll('&', '&&');
}
