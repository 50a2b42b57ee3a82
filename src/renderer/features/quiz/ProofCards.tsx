import { Layers, Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { CardId } from '../../../shared/model/ids.ts';
import type { Proof } from '../../../shared/model/quiz.ts';
import { Button } from '../../ui/Button.tsx';
import { useCardEditor } from '../card-editor/editing.ts';

const CardInfoDialog = lazy(async () => {
  const { CardInfoDialog } = await import('../card-info/CardInfoDialog.tsx');
  return { default: CardInfoDialog };
});

/** The ways from a fact to its card, and to a card of the learner's own from the same words. */
export function ProofCards({ proof: { evidence, cards } }: { readonly proof: Proof }) {
  const { makeCard } = useCardEditor();
  const [shown, setShown] = useState<CardId>();
  const [card] = cards;
  return (
    <div className="proof-cards">
      {card && (
        <Button look="quiet" onClick={() => setShown(card)}>
          <Layers size={16} aria-hidden="true" />
          See its card
        </Button>
      )}
      {evidence && (
        <Button look="quiet" onClick={() => makeCard({ start: evidence.start, end: evidence.end })}>
          <Plus size={16} aria-hidden="true" />
          {card ? 'Make another card' : 'Make a card'}
        </Button>
      )}
      {shown && (
        <Suspense>
          <CardInfoDialog card={shown} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </div>
  );
}
