import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { CardId } from '../../../shared/model/ids.ts';
import type { SearchHit } from '../../../shared/model/search.ts';
import { EVERYWHERE } from '../../app/command-registry.ts';
import { useKeys } from '../../app/keys.tsx';
import { addressOf } from './target.ts';

const SearchDialog = lazy(async () => {
  const { SearchDialog } = await import('./SearchDialog.tsx');
  return { default: SearchDialog };
});

const CardInfoDialog = lazy(async () => {
  const { CardInfoDialog } = await import('../card-info/CardInfoDialog.tsx');
  return { default: CardInfoDialog };
});

/** The search over everything, behind its key and its command, and the way to what was chosen. */
export function Search() {
  const [isOpen, setOpen] = useState(false);
  const [card, setCard] = useState<CardId>();
  const [, navigate] = useLocation();
  useKeys(EVERYWHERE, [
    {
      id: 'search',
      keys: ['Ctrl+k'],
      label: 'Search, or do something',
      whileTyping: true,
      run: () => setOpen(true),
    },
  ]);
  const open = (hit: SearchHit) => {
    const address = addressOf(hit);
    if (address !== undefined) navigate(address);
    else if (hit.kind === 'card') setCard(hit.card);
  };
  return (
    <Suspense>
      {isOpen && <SearchDialog onOpen={open} onClose={() => setOpen(false)} />}
      {card && <CardInfoDialog card={card} onClose={() => setCard(undefined)} />}
    </Suspense>
  );
}
