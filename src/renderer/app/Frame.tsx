import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
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
    ...PLACES.map(({ href, name, letter }, index) => ({
      id: `go ${href}`,
      keys: [`g ${letter}`, `Alt+${index + 1}`],
      label: `Go to ${name}`,
      run: () => navigate(href),
    })),
    { id: 'go /backups', keys: ['g b'], label: 'Go to backups', run: () => navigate('/backups') },
    { id: 'go /settings', keys: ['g s'], label: 'Go to Settings', run: () => navigate('/settings') },
    {
      id: 'go /highlights',
      keys: ['g h'],
      label: 'Go to highlights and notes',
      run: () => navigate('/highlights'),
    },
    {
      id: 'rail',
      keys: ['['],
      label: isCollapsed ? 'Show the names of the rail' : 'Hide the names of the rail',
      run: collapse,
    },
    { id: 'keys', keys: ['?'], label: 'Show these keys', run: () => setKeysShown(true) },
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
