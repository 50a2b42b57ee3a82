import { Keyboard, type LucideIcon, PanelLeftClose, PanelLeftOpen, Search, Settings } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { isWithin, PLACES } from './places.ts';
import './rail.css';
import { useKeyHint } from '../ui/single-keys.ts';

/** The way to every screen, and at its foot to search, settings and keys. */
export function Rail({
  isCollapsed,
  onCollapse,
  onSearch,
  onKeys,
}: {
  readonly isCollapsed: boolean;
  /** Shows the names of the signs, or hides them. */
  readonly onCollapse: () => void;
  readonly onSearch: () => void;
  readonly onKeys: () => void;
}) {
  return (
    <nav className="rail" aria-label="Lectern" data-collapsed={isCollapsed || undefined}>
      <ul className="rail-places">
        {PLACES.map(({ href, name, icon }) => (
          <li key={href}>
            <RailLink href={href} name={name} icon={icon} />
          </li>
        ))}
      </ul>
      <ul className="rail-foot">
        <li>
          <RailButton name="Search" icon={Search} keys="Control+k" onPress={onSearch} />
        </li>
        <li>
          <RailLink href="/settings" name="Settings" icon={Settings} />
        </li>
        <li className="rail-keys">
          <RailButton name="Keys" icon={Keyboard} keys="?" onPress={onKeys} />
        </li>
        <li className="rail-collapse">
          <RailButton
            name={isCollapsed ? 'Show names' : 'Hide names'}
            icon={isCollapsed ? PanelLeftOpen : PanelLeftClose}
            keys="["
            onPress={onCollapse}
          />
        </li>
      </ul>
    </nav>
  );
}

function RailLink({
  href,
  name,
  icon: Icon,
}: {
  readonly href: string;
  readonly name: string;
  readonly icon: LucideIcon;
}) {
  const [path] = useLocation();
  return (
    <Link
      href={href}
      className="rail-item"
      title={name}
      aria-current={isWithin(href, path) ? 'page' : undefined}
    >
      <Icon size={20} aria-hidden="true" />
      <span className="rail-name">{name}</span>
    </Link>
  );
}

function RailButton({
  name,
  icon: Icon,
  keys,
  onPress,
}: {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly keys: string;
  readonly onPress: () => void;
}) {
  const hint = useKeyHint();
  return (
    <button type="button" className="rail-item" title={name} aria-keyshortcuts={hint(keys)} onClick={onPress}>
      <Icon size={20} aria-hidden="true" />
      <span className="rail-name">{name}</span>
    </button>
  );
}
