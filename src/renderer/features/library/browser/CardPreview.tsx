import { lazy, Suspense, useState } from 'react';
import type { CardId } from '../../../../shared/model/ids.ts';
import { useDossier } from '../../../app/dossier.tsx';
import { useKeys } from '../../../app/keys.tsx';
import { Loaded } from '../../../app/Loaded.tsx';
import { useReply } from '../../../client/queries.ts';
import { Button } from '../../../ui/Button.tsx';
import { ClozeText } from '../../../ui/ClozeText.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { useCardEditor } from '../../card-editor/editing.ts';
import { EvidenceBlock } from '../../evidence/EvidenceBlock.tsx';

const CardInfoDialog = lazy(async () => {
  const { CardInfoDialog } = await import('../../card-info/CardInfoDialog.tsx');
  return { default: CardInfoDialog };
});

/** The card that the keyboard is at, with its answer and what proves it. */
export function CardPreview({ card }: { readonly card: CardId }) {
  const query = useReply('card.get', { dossier: useDossier().id, card });
  const { editCard } = useCardEditor();
  const [isInfoShown, setInfoShown] = useState(false);
  const edit = () => editCard(card);
  useKeys('Cards', [
    { keys: ['i'], label: 'Card info: why is it due?', run: () => setInfoShown(true) },
    { keys: ['e'], label: 'Edit the card', run: edit },
  ]);
  return (
    <section className="preview" aria-label="The card at hand">
      <Loaded query={query}>
        {({ front, back, form, evidence, formerly }) => (
          <>
            <p className="preview-front">
              {form === 'cloze' ? <ClozeText text={front} filling={back} /> : front}
            </p>
            {form !== 'cloze' && <p className="preview-back">{back}</p>}
            {(evidence || formerly) && <EvidenceBlock evidence={evidence} formerly={formerly} />}
          </>
        )}
      </Loaded>
      <div className="preview-actions">
        <Button onClick={edit} aria-keyshortcuts="e">
          Edit <Kbd>E</Kbd>
        </Button>
        <Button onClick={() => setInfoShown(true)} aria-keyshortcuts="i">
          Card info <Kbd>I</Kbd>
        </Button>
      </div>
      {isInfoShown && (
        <Suspense>
          <CardInfoDialog card={card} onClose={() => setInfoShown(false)} />
        </Suspense>
      )}
    </section>
  );
}
