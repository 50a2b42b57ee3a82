import { allowTime } from '../../../../shared/model/quiz-clock.ts';
import { useSettings } from '../../../app/use-settings.ts';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { plural } from '../../../ui/plural.ts';

/** Whether an exam runs against the clock, and for how long; nothing to choose where the learner turned that off. */
export function TimeChoice({
  count,
  isTimed,
  onChange,
}: {
  readonly count: number;
  readonly isTimed: boolean;
  readonly onChange: (isTimed: boolean) => void;
}) {
  const { settings } = useSettings();
  const limit = allowTime(count, settings?.timeAllowance ?? 100);
  if (limit === undefined) {
    return (
      <p className="setup-note">
        Nothing runs against time: you turned that off. <LinkButton href="/settings">Settings</LinkButton>
      </p>
    );
  }
  return (
    <ChoiceGroup
      legend="Time"
      type="radio"
      look="row"
      options={[
        {
          value: 'timed',
          label: `At most ${plural(Math.round(limit / 60_000), 'minute')}`,
          hint: 'You can add time while it runs',
        },
        { value: 'free', label: 'As long as I like' },
      ]}
      chosen={[isTimed ? 'timed' : 'free']}
      onChange={([value]) => onChange(value === 'timed')}
    />
  );
}
