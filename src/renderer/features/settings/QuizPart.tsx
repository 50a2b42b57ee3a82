import type { Params } from '../../../shared/contract/methods.ts';
import type { Settings } from '../../../shared/model/settings.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';

const CHOICES = [
  { value: 'off', label: 'Nothing', hint: 'No answer in a quiz changes when a card comes back' },
  {
    value: 'forward',
    label: 'Wrong answers bring the card forward',
    hint: 'The cards about it that you have learnt come back today; you can take that back',
  },
] as const;

/** How quizzes are, and what they do to cards. */
export function QuizPart({
  settings,
  save,
}: {
  readonly settings: Settings;
  readonly save: (change: Params<'settings.set'>) => void;
}) {
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
    </section>
  );
}
