import type { CardChange, ReviewCard } from '../../../shared/model/review.ts';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { plural } from '../../ui/plural.ts';
import { useCardEditor } from '../card-editor/editing.ts';

/** Says that a card keeps slipping away, and offers to mend or to suspend it. */
export function LeechOffer({
  card,
  onChange,
}: {
  readonly card: ReviewCard;
  readonly onChange: (card: ReviewCard, change: CardChange) => void;
}) {
  const { editCard } = useCardEditor();
  return (
    <section className="leech" aria-label="Leech">
      <p>
        You have forgotten this card {plural(card.lapses, 'time')}. Put it in words that you can keep, or
        suspend it and spend the time on others.
      </p>
      <div className="leech-ways">
        <Button onClick={() => editCard(card.id)} aria-keyshortcuts="e">
          Edit the card <Kbd>E</Kbd>
        </Button>
        <Button
          onClick={() => onChange(card, { kind: 'suspend', on: !card.suspended })}
          aria-keyshortcuts="@"
        >
          {card.suspended ? 'Take out of suspension' : 'Suspend it'} <Kbd>@</Kbd>
        </Button>
      </div>
    </section>
  );
}
