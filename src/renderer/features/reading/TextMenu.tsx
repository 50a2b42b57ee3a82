import { ALargeSmall, Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import type { Theme } from '../../../shared/model/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Popup } from '../../ui/Popup.tsx';
import type { Appearance } from './use-appearance.ts';

const THEMES: readonly { readonly theme: Theme; readonly name: string }[] = [
  { theme: 'system', name: 'As the system' },
  { theme: 'light', name: 'Light' },
  { theme: 'sepia', name: 'Sepia' },
  { theme: 'dark', name: 'Dark' },
];

/** Size of the text and colours of the page. */
export function TextMenu({ theme, textSize, setTheme, larger, smaller }: Appearance) {
  const group = useId();
  return (
    <Popup className="reading-tool" name="Text and theme" icon={<ALargeSmall size={22} aria-hidden="true" />}>
      <div className="reading-menu">
        <fieldset>
          <legend>Text size</legend>
          <div className="reading-sizes">
            <Button aria-label="Smaller text" disabled={!smaller} onClick={smaller}>
              <Minus size={18} aria-hidden="true" />
            </Button>
            <output>{textSize} %</output>
            <Button aria-label="Larger text" disabled={!larger} onClick={larger}>
              <Plus size={18} aria-hidden="true" />
            </Button>
          </div>
        </fieldset>
        <fieldset>
          <legend>Theme</legend>
          {THEMES.map((choice) => (
            <label key={choice.theme} className="reading-switch">
              <input
                type="radio"
                name={group}
                checked={theme === choice.theme}
                onChange={() => setTheme(choice.theme)}
              />
              <span>{choice.name}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </Popup>
  );
}
