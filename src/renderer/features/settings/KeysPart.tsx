import type { Params } from '../../../shared/contract/methods.ts';
import type { Settings } from '../../../shared/model/settings.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';

const CHOICES = [
  { value: 'on', label: 'On', hint: 'Letters, digits and signs are keys of what is on the screen' },
  {
    value: 'off',
    label: 'Off',
    hint: 'Only Tab, Enter, Space, Escape, arrows and keys with Ctrl or Alt do something; Ctrl+K finds the rest',
  },
] as const;

/** Which keys do something: who dictates, or slips, switches off those that write a character. */
export function KeysPart({
  settings,
  save,
}: {
  readonly settings: Settings;
  readonly save: (change: Params<'settings.set'>) => void;
}) {
  return (
    <section className="settings-part">
      <h2>Keys</h2>
      <ChoiceGroup
        legend="Single keys"
        type="radio"
        options={CHOICES}
        chosen={[settings.singleKeys ? 'on' : 'off']}
        onChange={([value]) => save({ singleKeys: value === 'on' })}
      />
    </section>
  );
}
