import { findDossier } from '../../src/main/cli/find-dossier.ts';
import type { Dossier } from '../../src/main/domain/dossier/dossier.ts';
import { ROOT } from './core.ts';
import { aPlace } from './place.ts';

/** The dossier that Lectern comes with. */
export function theShippedDossier(): Dossier {
  const dossier = findDossier(aPlace(ROOT), undefined);
  if (typeof dossier === 'string') throw new Error(dossier);
  return dossier;
}
