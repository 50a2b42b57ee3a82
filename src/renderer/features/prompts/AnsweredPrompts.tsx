import { Check } from 'lucide-react';
import type { Prompt } from '../../../shared/model/prompts.ts';
import { ClozeText } from '../../ui/ClozeText.tsx';
import { tellAnswer } from './comes-back.ts';

/** What was answered today in this place, with its answer and when it comes back. */
export function AnsweredPrompts({
  prompts,
  language,
}: {
  readonly prompts: readonly Prompt[];
  readonly language: string;
}) {
  return (
    <ul className="prompts-answered">
      {prompts.map(({ card, answered }) => (
        <li key={card.id}>
          <Check size={16} aria-hidden="true" />
          <p lang={language}>
            {card.form === 'cloze' ? (
              <ClozeText text={card.front} filling={card.back} />
            ) : (
              <>
                {card.front} <b className="prompts-back">{card.back}</b>
              </>
            )}
          </p>
          {answered && <p className="prompts-return">{tellAnswer(answered)}</p>}
        </li>
      ))}
    </ul>
  );
}
