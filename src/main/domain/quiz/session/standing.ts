import type { FactId } from '../../../../shared/model/ids.ts';
import {
  type Confidence,
  FAMILY_OF,
  type QuestionType,
  type Verdict,
} from '../../../../shared/model/question.ts';

/** An answered question, as far as a practice looks at it. */
export type Step = {
  /** The facts that the question is about. */
  readonly facts: readonly FactId[];
  readonly type: QuestionType;
  readonly verdict: Verdict;
  readonly confidence: Confidence | undefined;
};

/**
 * How far a fact is in a practice: not asked yet; missed when it was asked last; answered right where the
 * answer could be seen; or known, answered right in the hardest form it can be asked in.
 */
type Standing = 'new' | 'missed' | 'familiar' | 'known';

export type FactStanding = {
  readonly standing: Standing;
  /** It was answered right before in its easier form, so that it is asked in the harder one. */
  readonly isRecognised: boolean;
  /** How sure she was when she missed it last; 0 where she did not say, or missed nothing. */
  readonly error: Confidence | 0;
};

const NEW: FactStanding = { standing: 'new', isRecognised: false, error: 0 };

/** How far a fact is after these answers; `canBeWritten` says whether it has a harder form than choosing. */
export function standingOf(fact: FactId, steps: readonly Step[], canBeWritten: boolean): FactStanding {
  return steps
    .filter(({ facts }) => facts.includes(fact))
    .reduce<FactStanding>((before, { type, verdict, confidence }) => {
      if (before.standing === 'known') return before;
      if (verdict !== 'right') {
        return { standing: 'missed', isRecognised: before.isRecognised, error: confidence ?? 0 };
      }
      const isHardest = FAMILY_OF[type] === 'write' || !canBeWritten;
      return { standing: isHardest ? 'known' : 'familiar', isRecognised: true, error: 0 };
    }, NEW);
}
