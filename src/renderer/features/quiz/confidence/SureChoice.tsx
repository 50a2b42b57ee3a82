import { useState } from 'react';
import { useSettings } from '../../../app/use-settings.ts';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';

/** Whether the learner says how sure she is of each answer; remembered as a setting. */
export function SureChoice() {
  const { settings, change } = useSettings();
  // Seen at once; that it is kept follows.
  const [wanted, setWanted] = useState<boolean>();
  return (
    <ChoiceGroup
      legend="Certainty"
      type="checkbox"
      options={[
        {
          value: 'sure',
          label: 'Say how sure I am of each answer',
          hint: 'It gives marks: being sure and right gains 3, being sure and wrong costs 6. What you were sure of and had wrong comes back first.',
        },
      ]}
      chosen={(wanted ?? settings?.askConfidence) ? ['sure'] : []}
      onChange={(chosen) => {
        setWanted(chosen.length > 0);
        change({ askConfidence: chosen.length > 0 });
      }}
    />
  );
}
