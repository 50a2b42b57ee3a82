import { CARD_FORMS, type CardForm } from '../../../shared/model/review.ts';
import type { Settings } from '../../../shared/model/settings.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { NumberField } from './NumberField.tsx';
import type { PartProps } from './part.ts';

const TYPED: readonly { readonly value: CardForm; readonly label: string; readonly hint: string }[] = [
  { value: 'basic', label: 'Questions', hint: 'You type the answer to what is asked' },
  { value: 'reversed', label: 'Questions turned round', hint: 'You type what the answer belongs to' },
  { value: 'cloze', label: 'Blanks', hint: 'You type the words that are missing' },
];

const ACTIONS: readonly {
  readonly value: Settings['answerAction'];
  readonly label: string;
  readonly hint: string;
}[] = [
  { value: 'bury', label: 'Put it off until tomorrow', hint: 'Nothing is noted of your memory' },
  { value: 'again', label: 'Answer Again', hint: 'It comes back soon' },
  {
    value: 'good',
    label: 'Answer Good',
    hint: 'For reading cards along; answer Again where you did not know',
  },
];

/** How a card is answered, and whether it goes on by itself. */
export function CardsPart({ settings, save }: PartProps) {
  const isAdvancing = settings.answerSeconds > 0;
  return (
    <section className="settings-part">
      <h2>Answering cards</h2>
      <ChoiceGroup
        legend="Cards whose answer you type"
        type="checkbox"
        options={TYPED}
        chosen={settings.typedForms}
        onChange={(chosen) => save({ typedForms: CARD_FORMS.filter((form) => chosen.includes(form)) })}
      />
      <p className="field-hint">
        You see what differs, and the rating it speaks for is only suggested. The answers to other cards you
        think of. The menu of a card in Review changes it for the session at hand. <Kbd>T</Kbd>
      </p>
      <NumberField
        label="Seconds for a question"
        hint="After them the answer shows by itself. 0 lets you take your time. You can pause there, and take more time."
        value={settings.questionSeconds}
        max={600}
        onSave={(value) => save({ questionSeconds: value })}
      />
      <NumberField
        label="Seconds for an answer"
        hint="After them the next card comes by itself. 0 waits for you."
        value={settings.answerSeconds}
        max={600}
        onSave={(value) => save({ answerSeconds: value })}
      />
      {isAdvancing && (
        <ChoiceGroup
          legend="When the time for an answer is over"
          type="radio"
          options={ACTIONS}
          chosen={[settings.answerAction]}
          onChange={([value]) => {
            const answerAction = ACTIONS.find((one) => one.value === value)?.value;
            if (answerAction) save({ answerAction });
          }}
        />
      )}
    </section>
  );
}
