import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { commandOf } from '../../../shared/commands/commands.ts';
import type { CardId } from '../../../shared/model/ids.ts';
import type { SearchHit } from '../../../shared/model/search.ts';
import { EVERYWHERE } from '../../app/command-registry.ts';
import { useKeys } from '../../app/keys.tsx';
import { listenToShell } from '../../client/shell.ts';
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
  /** What the search opens with; none while it is closed. */
  const [words, setWords] = useState<string>();
  const [card, setCard] = useState<CardId>();
  const [, navigate] = useLocation();
  useKeys(EVERYWHERE, [{ ...commandOf('search'), whileTyping: true, run: () => setWords('') }]);
  useEffect(() => listenToShell((told) => told.kind === 'look-up' && setWords(told.words)), []);
  const open = (hit: SearchHit) => {
    const address = addressOf(hit);
    if (address !== undefined) navigate(address);
    else if (hit.kind === 'card') setCard(hit.card);
  };
  return (
    <Suspense>
      {words !== undefined && (
        <SearchDialog key={words} words={words} onOpen={open} onClose={() => setWords(undefined)} />
      )}
      {card && <CardInfoDialog card={card} onClose={() => setCard(undefined)} />}
    </Suspense>
  );
}
