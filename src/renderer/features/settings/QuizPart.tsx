import { TIME_ALLOWANCES, type TimeAllowance } from '../../../shared/model/quiz-clock.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import type { PartProps } from './part.ts';

const NAMES: Readonly<Record<TimeAllowance, { readonly label: string; readonly hint?: string }>> = {
  0: { label: 'None', hint: 'Nothing runs against time' },
  100: { label: 'The usual' },
  150: { label: 'Half as much again' },
  200: { label: 'Twice' },
  300: { label: 'Three times' },
};

const CHOICES = [
  { value: 'off', label: 'Nothing', hint: 'No answer in a quiz changes when a card comes back' },
  {
    value: 'forward',
    label: 'Wrong answers bring the card forward',
    hint: 'The cards about it that you have learnt come back today; you can take that back',
  },
] as const;

/** How quizzes are, and what they do to cards. */
export function QuizPart({ settings, save }: PartProps) {
  return (
    <section className="settings-part">
      <h2>Quiz</h2>
      <ChoiceGroup
        legend="What a quiz does to your cards"
        type="radio"
        options={CHOICES}
        chosen={[settings.quizMovesCards ? 'forward' : 'off']}
        onChange={([value]) => save({ quizMovesCards: value === 'forward' })}
      />
      <ChoiceGroup
        legend="Time for exams and matches"
        type="radio"
        look="row"
        options={TIME_ALLOWANCES.map((allowance) => ({ value: String(allowance), ...NAMES[allowance] }))}
        chosen={[String(settings.timeAllowance)]}
        onChange={([value]) => {
          const timeAllowance = TIME_ALLOWANCES.find((allowance) => String(allowance) === value);
          if (timeAllowance !== undefined) save({ timeAllowance });
        }}
      />
      <ChoiceGroup
        legend="Clock and stopwatch"
        type="radio"
        look="row"
        options={[
          { value: 'shown', label: 'Shown' },
          { value: 'hidden', label: 'Hidden', hint: 'It still runs, and warns you before the end' },
        ]}
        chosen={[settings.clockShown ? 'shown' : 'hidden']}
        onChange={([value]) => save({ clockShown: value === 'shown' })}
      />
    </section>
  );
}
