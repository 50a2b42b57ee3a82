import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import type { PartProps } from './part.ts';

const CHOICES = [
  { value: 'on', label: 'On', hint: 'Letters, digits and signs are keys of what is on the screen' },
  {
    value: 'off',
    label: 'Off',
    hint: 'Only Tab, Enter, Space, Escape, arrows and keys with Ctrl or Alt do something; Ctrl+K finds the rest',
  },
] as const;

/** Which keys do something: who dictates, or slips, switches off those that write a character. */
export function KeysPart({ settings, save }: PartProps) {
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
