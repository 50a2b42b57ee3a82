import { ALargeSmall } from 'lucide-react';
import { useId } from 'react';
import { LINE_SPACINGS, TEXT_SIZES, type Theme } from '../../../shared/model/settings.ts';
import { Popup } from '../../ui/Popup.tsx';
import { Stepper } from './Stepper.tsx';
import type { ReaderSettings } from './use-reader-settings.ts';

const THEMES: readonly { readonly theme: Theme; readonly name: string }[] = [
  { theme: 'system', name: 'As the system' },
  { theme: 'light', name: 'Light' },
  { theme: 'sepia', name: 'Sepia' },
  { theme: 'dark', name: 'Dark' },
];

/** Size and spacing of the text, and colours of the page. */
export function TextMenu({ settings, change }: ReaderSettings) {
  const { theme, textSize, lineSpacing } = settings;
  const group = useId();
  return (
    <Popup className="reading-tool" name="Text and theme" icon={<ALargeSmall size={22} aria-hidden="true" />}>
      <div className="reading-menu">
        <Stepper
          legend="Text size"
          less="Smaller text"
          more="Larger text"
          rungs={TEXT_SIZES}
          value={textSize}
          onChange={(value) => change({ textSize: value })}
        />
        <Stepper
          legend="Line spacing"
          less="Lines closer together"
          more="Lines further apart"
          rungs={LINE_SPACINGS}
          value={lineSpacing}
          onChange={(value) => change({ lineSpacing: value })}
        />
        <fieldset>
          <legend>Theme</legend>
          {THEMES.map((choice) => (
            <label key={choice.theme} className="reading-switch">
              <input
                type="radio"
                name={group}
                checked={theme === choice.theme}
                onChange={() => change({ theme: choice.theme })}
              />
              <span>{choice.name}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </Popup>
  );
}
