import type { Settings } from '../../../shared/model/settings.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { NumberField } from './NumberField.tsx';
import type { PartProps } from './part.ts';
import { StepsField } from './StepsField.tsx';

const LEECH_ACTIONS: readonly {
  readonly value: Settings['leechAction'];
  readonly label: string;
  readonly hint: string;
}[] = [
  { value: 'tell', label: 'Tell me', hint: 'The card says so, and offers to mend or suspend it' },
  { value: 'suspend', label: 'Suspend it as well', hint: 'It is not asked again until you take it out' },
];

/** The finer points of the schedule, all with values that suit most people. */
export function SchedulePart({ settings, save }: PartProps) {
  return (
    <section className="settings-part">
      <h2>Schedule</h2>
      <StepsField
        label="Learning steps, in minutes"
        hint="A new card comes back after each of these before it waits for days."
        value={settings.learningSteps}
        onSave={(value) => save({ learningSteps: [...value] })}
      />
      <StepsField
        label="Relearning steps, in minutes"
        hint="The same for a card that you forgot."
        value={settings.relearningSteps}
        onSave={(value) => save({ relearningSteps: [...value] })}
      />
      <NumberField
        label="Steps may come early by, in minutes"
        hint="When nothing else is left, a card of this session need not make you wait."
        value={settings.learnAhead}
        max={600}
        onSave={(value) => save({ learnAhead: value })}
      />
      <NumberField
        label="Longest interval, in days"
        hint="No card stays away for longer, however well you know it."
        value={settings.maximumInterval}
        min={1}
        max={36_500}
        onSave={(value) => save({ maximumInterval: value })}
      />
      <NumberField
        label="A new day begins at, by the clock"
        hint="Cards of tomorrow come from this hour on; 4 lets a late evening count as one day."
        value={settings.rolloverHour}
        max={23}
        onSave={(value) => save({ rolloverHour: value })}
      />
      <NumberField
        label="A card is a leech after, times forgotten"
        hint="Such a card takes more time than it is worth as it is."
        value={settings.leechLapses}
        min={2}
        max={99}
        onSave={(value) => save({ leechLapses: value })}
      />
      <ChoiceGroup
        legend="What happens to a leech"
        type="radio"
        options={LEECH_ACTIONS}
        chosen={[settings.leechAction]}
        onChange={([value]) => {
          const leechAction = LEECH_ACTIONS.find((one) => one.value === value)?.value;
          if (leechAction) save({ leechAction });
        }}
      />
    </section>
  );
}
