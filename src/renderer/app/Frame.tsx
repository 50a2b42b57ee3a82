import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { commandOf } from '../../shared/commands/commands.ts';
import { hasShell } from '../client/shell.ts';
import { SaidLine } from '../ui/SaidLine.tsx';
import { EVERYWHERE } from './command-registry.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { useCommands, useKeys } from './keys.tsx';
import { PLACES } from './places.ts';
import { Rail } from './Rail.tsx';
import { savePdf } from './save-pdf.ts';
import { useSettings } from './use-settings.ts';
import './frame.css';

/** The rail (a bar on small screens) and the room beside it. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const [, navigate] = useLocation();
  const [keysShown, setKeysShown] = useState(false);
  const [saved, setSaved] = useState<string>();
  const commands = useCommands();
  const { settings, change } = useSettings();
  const isCollapsed = settings?.railCollapsed ?? false;
  const savePage = async () => setSaved(await savePdf());
  const collapse = () => change({ railCollapsed: !isCollapsed });
  useKeys(EVERYWHERE, [
    ...PLACES.map(({ href }) => ({ ...commandOf(`go ${href}`), run: () => navigate(href) })),
    { ...commandOf('go /backups'), run: () => navigate('/backups') },
    { ...commandOf('go /settings'), run: () => navigate('/settings') },
    { ...commandOf('go /highlights'), run: () => navigate('/highlights') },
    { ...commandOf('go /about'), run: () => navigate('/about') },
    {
      ...commandOf('rail'),
      label: isCollapsed ? 'Show the names of the rail' : 'Hide the names of the rail',
      run: collapse,
    },
    { ...commandOf('print'), whileTyping: true, run: () => window.print() },
    // A browser offers this in its own dialog for printing.
    ...(hasShell() ? [{ ...commandOf('pdf'), run: () => void savePage() }] : []),
    { ...commandOf('keys'), run: () => setKeysShown(true) },
  ]);
  return (
    <div className="frame">
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Rail
        isCollapsed={isCollapsed}
        onCollapse={collapse}
        onSearch={() => commands.run('search')}
        onKeys={() => setKeysShown(true)}
      />
      <main id="main" className="room" tabIndex={-1}>
        {children}
      </main>
      <SaidLine floats said={saved} onHide={() => setSaved(undefined)} />
      {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
    </div>
  );
}
