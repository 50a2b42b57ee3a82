import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { commandOf } from '../../shared/commands/commands.ts';
import { EVERYWHERE } from './command-registry.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { useCommands, useKeys } from './keys.tsx';
import { PLACES } from './places.ts';
import { Rail } from './Rail.tsx';
import { useSettings } from './use-settings.ts';
import './frame.css';

/** The rail (a bar on small screens) and the room beside it. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const [, navigate] = useLocation();
  const [keysShown, setKeysShown] = useState(false);
  const commands = useCommands();
  const { settings, change } = useSettings();
  const isCollapsed = settings?.railCollapsed ?? false;
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
      {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
    </div>
  );
}
