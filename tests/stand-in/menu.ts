import type { ContextMenuParams, Menu as ElectronMenu, MenuItemConstructorOptions } from 'electron';
import { isReady } from './app.ts';
import { type MenuLine, report } from './report.ts';
import { demand, strict } from './strict.ts';

type Options = MenuItemConstructorOptions;
type Item = { readonly options: Options; readonly submenu: MenuStandIn | undefined; enabled: boolean };

/** What Electron takes for keys of a menu: modifiers, then one key. */
const ACCELERATOR = /^(?:(?:CmdOrCtrl|CommandOrControl|Alt|Shift|Super)\+)*(?:[A-Z0-9,.]|F\d{1,2}|Plus)$/u;

let bar: MenuStandIn | undefined;
let popup: MenuStandIn | undefined;

class MenuStandIn implements Pick<ElectronMenu, 'popup'> {
  readonly items: readonly Item[];

  constructor(template: readonly Options[]) {
    this.items = template.map((options) => {
      const { label, role, type, accelerator, submenu, enabled = true } = options;
      demand(
        label !== undefined || role !== undefined || type !== undefined,
        'A line of a menu has a label, a role or a type.',
      );
      demand(accelerator === undefined || ACCELERATOR.test(accelerator), `“${accelerator}” are no keys.`);
      demand(type !== 'submenu' || submenu !== undefined, 'A submenu has lines.');
      return {
        options,
        submenu: Array.isArray(submenu) ? new MenuStandIn(submenu) : undefined,
        enabled,
      };
    });
    const ids = this.all().flatMap(({ options }) => options.id ?? []);
    demand(new Set(ids).size === ids.length, 'Each name is that of one line of a menu.');
  }

  all(): readonly Item[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.all() ?? [])]);
  }

  getMenuItemById(id: string): Item | null {
    const item = this.all().find(({ options }) => options.id === id);
    return item === undefined ? null : item;
  }

  lines(): readonly MenuLine[] {
    return this.all().map(({ options, enabled }) => ({
      label: options.label ?? options.role ?? '',
      isOn: enabled,
    }));
  }

  popup(): void {
    popup = this;
    report({ event: 'popup', items: this.lines() });
  }

  choose(wanted: string): void {
    const item = this.all().find(({ options }) => options.label === wanted);
    demand(item !== undefined, `The menu has no line “${wanted}”.`);
    // A grey line does nothing.
    if (item?.enabled) (item.options.click as (() => void) | undefined)?.();
  }
}

export const Menu = strict('Menu', {
  buildFromTemplate: (template: readonly Options[]) => strict('menu', new MenuStandIn(template)),
  setApplicationMenu: (menu: MenuStandIn) => {
    demand(isReady(), 'The menu bar is put up after the application is ready.');
    bar = menu;
  },
});

export const barLines = () => bar?.lines() ?? [];
export const chooseFromBar = (label: string) => bar?.choose(label);
export const chooseFromPopup = (label: string) => popup?.choose(label);

/** A click with the other button on nothing. */
export const NOTHING_CLICKED = {
  isEditable: false,
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [] as string[],
  editFlags: { canCut: false, canCopy: false, canPaste: false } as ContextMenuParams['editFlags'],
} satisfies Partial<ContextMenuParams>;
