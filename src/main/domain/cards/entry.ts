import type { CardPreview, EntryDraft } from '../../../shared/model/own-card.ts';
import { assertNever } from '../../../shared/model/result.ts';
import { BLANK, hideBlank, listBlanks, parseCloze } from './cloze.ts';

type Words = Pick<EntryDraft, 'form' | 'front' | 'back'>;

/** The blanks that one text may have. */
const MOST_BLANKS = 20;

/** The cards that an entry makes: one, one each way round, or one for each blank. */
export function makeCards({ form, front, back }: Words): readonly CardPreview[] {
  switch (form) {
    case 'basic':
      return [{ number: 1, form: 'basic', front, back }];
    case 'reversed':
      return [
        { number: 1, form: 'basic', front, back },
        { number: 2, form: 'reversed', front: back, back: front },
      ];
    case 'cloze': {
      const parts = parseCloze(front);
      return listBlanks(parts).map((number) => ({ number, form: 'cloze', ...hideBlank(parts, number) }));
    }
    default:
      return assertNever(form);
  }
}

/** Why no cards can be made of an entry, in one sentence; none when they can. */
export function findProblem({ form, front, back }: Words): string | undefined {
  if (front === '') return form === 'cloze' ? 'Write the text first.' : 'Write the question first.';
  if (form !== 'cloze') return back === '' ? 'Write the answer, too.' : undefined;
  const blanks = listBlanks(parseCloze(front));
  if (blanks.length === 0) return 'Hide some words: select them and choose “Make a blank”.';
  if (blanks.includes(0)) return 'Number the blanks from 1.';
  return blanks.length > MOST_BLANKS ? `A text can have ${MOST_BLANKS} blanks at most.` : undefined;
}

/** Why a dossier's card cannot be worded so, in one sentence; none when it can. */
export function findWordingProblem({ form, front, back }: Words): string | undefined {
  if (front === '') return 'Write the question first.';
  if (back === '') return 'Write the answer, too.';
  return form === 'cloze' && !front.includes(BLANK) ? `Leave a blank, written ${BLANK}.` : undefined;
}

/** One line without spaces at its ends, as every card is kept. */
export function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
