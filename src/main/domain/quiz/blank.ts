import { BLANK } from '../cards/cloze.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { fold } from '../text/fold.ts';
import { keyForms } from './distractors.ts';
import { foldForms, tells } from './hide.ts';

/** The words of the statement that say the answer. */
const answerWords = ({ answer }: Fact): string => answer.inStatement ?? answer.text;

/**
 * A fact's statement with a blank in place of its answer. None where the answer's words do not stand in it
 * exactly once, or where the rest tells the answer under another name.
 */
export function blankAnswer(dossier: Dossier, fact: Fact): string | undefined {
  const [before, after, ...more] = fact.statement.split(answerWords(fact));
  if (before === undefined || after === undefined || more.length > 0) return undefined;
  const blanked = `${before}${BLANK}${after}`;
  return tells(fold(blanked), foldForms(keyForms(dossier, fact))) ? undefined : blanked;
}
