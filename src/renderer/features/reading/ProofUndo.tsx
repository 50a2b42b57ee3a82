import { useState } from 'react';
import type { Highlights } from '../../../shared/model/highlight.ts';
import type { DossierId } from '../../../shared/model/ids.ts';
import { useUndo } from '../../app/use-undo.ts';
import { messageOf } from '../../client/failure.ts';
import { Notice } from '../../ui/Notice.tsx';
import { SaidLine } from '../../ui/SaidLine.tsx';

/** Undo and redo where the article is open at a proof: it asks nothing there, but what was done can be taken back. */
export function ProofUndo({
  dossier,
  steps,
}: {
  readonly dossier: DossierId;
  readonly steps: Omit<Highlights, 'list'>;
}) {
  const [said, say] = useState<string>();
  const [refused, refuse] = useState<Error>();
  useUndo('Reading', dossier, steps, { say, refuse });
  return (
    <>
      <Notice>{refused && messageOf(refused)}</Notice>
      <SaidLine said={said} onHide={() => say(undefined)} />
    </>
  );
}
