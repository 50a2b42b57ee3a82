import { Keyboard, Settings } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { EVERYWHERE } from './command-registry.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { useKeys } from './keys.tsx';
import { isWithin, PLACES } from './places.ts';
import './frame.css';

/** The rail (a bar on small screens) and the room beside it. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const [path, navigate] = useLocation();
  const [keysShown, setKeysShown] = useState(false);
  useKeys(EVERYWHERE, [
    ...PLACES.map(({ href, name, letter }, index) => ({
      keys: [`g ${letter}`, `Alt+${index + 1}`],
      label: `Go to ${name}`,
      run: () => navigate(href),
    })),
    { keys: ['g s'], label: 'Go to Settings', run: () => navigate('/settings') },
    { keys: ['?'], label: 'Show these keys', run: () => setKeysShown(true) },
  ]);
  return (
    <div className="frame">
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <nav className="rail" aria-label="Lectern">
        <ul className="rail-places">
          {PLACES.map(({ href, name, icon: Icon }) => (
            <li key={href}>
              <Link
                href={href}
                className="rail-item"
                aria-current={isWithin(href, path) ? 'page' : undefined}
              >
                <Icon size={20} aria-hidden="true" />
                {name}
              </Link>
            </li>
          ))}
        </ul>
        <ul className="rail-foot">
          <li>
            <Link
              href="/settings"
              className="rail-item"
              aria-current={path === '/settings' ? 'page' : undefined}
            >
              <Settings size={20} aria-hidden="true" />
              Settings
            </Link>
          </li>
          <li className="rail-keys">
            <button type="button" className="rail-item" onClick={() => setKeysShown(true)}>
              <Keyboard size={20} aria-hidden="true" />
              Keys
            </button>
          </li>
        </ul>
      </nav>
      <main id="main" className="room" tabIndex={-1}>
        {children}
      </main>
      {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
    </div>
  );
}
