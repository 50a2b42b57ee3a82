import { Menu } from 'electron';
import { COMMANDS, type CommandId } from '../../shared/commands/commands.ts';
import { menuTemplate } from './menu-template.ts';

export type MenuBar = {
  /** Greys the commands that would do nothing just now. */
  readonly offer: (offered: readonly CommandId[]) => void;
  readonly isOffered: (id: CommandId) => boolean;
};

/** Puts the menu bar up; `run` carries out a command that was chosen. */
export function showMenu(run: (id: CommandId) => void): MenuBar {
  const menu = Menu.buildFromTemplate(menuTemplate(process.platform, run));
  Menu.setApplicationMenu(menu);
  let offered: ReadonlySet<string> = new Set();
  return {
    offer: (commands) => {
      offered = new Set(commands);
      for (const id of Object.keys(COMMANDS)) {
        const item = menu.getMenuItemById(id);
        if (item) item.enabled = offered.has(id);
      }
    },
    isOffered: (id) => offered.has(id),
  };
}
