import { createContext, type ReactNode, useContext } from 'react';
import type { DossierSummary } from '../../shared/model/article.ts';
import { useReply } from '../client/queries.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from './Loaded.tsx';

const DossierContext = createContext<DossierSummary | undefined>(undefined);

/** Opens the first dossier of the library for everything below. */
export function DossierProvider({ children }: { readonly children: ReactNode }) {
  const library = useReply('library.list', {});
  return (
    <Loaded query={library}>
      {([dossier]) =>
        dossier ? (
          <DossierContext value={dossier}>{children}</DossierContext>
        ) : (
          <EmptyState title="There is no article yet">
            Lectern found no article in its library. Start it again to put its own article back.
          </EmptyState>
        )
      }
    </Loaded>
  );
}

/** The dossier being learnt. */
export function useDossier(): DossierSummary {
  const dossier = useContext(DossierContext);
  if (!dossier) throw new Error('useDossier needs a DossierProvider above it');
  return dossier;
}
