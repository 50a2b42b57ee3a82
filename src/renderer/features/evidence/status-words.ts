import type { EvidenceStatus } from '../../../shared/model/fact.ts';
import { assertNever } from '../../../shared/model/result.ts';

/** What kind of knowledge a fact is, in words for a tag. */
export function wordsOf(status: EvidenceStatus): string {
  switch (status) {
    case 'reported':
      return 'Reported';
    case 'official':
      return 'Official statement';
    case 'opinion':
      return 'Expert’s opinion';
    case 'own':
      return 'Your own card';
    default:
      return assertNever(status);
  }
}
