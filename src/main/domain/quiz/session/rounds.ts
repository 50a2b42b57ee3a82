import type { FactId } from '../../../../shared/model/ids.ts';
import { FAMILY_OF, QUESTION_TYPES, type QuestionType } from '../../../../shared/model/question.ts';
import { createRandom, type Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import type { Question } from '../question.ts';
import { askInOrder, makeAbout, standingFacts, startFrom } from './ask.ts';
import { type FactStanding, type Step, standingOf } from './standing.ts';

/** Questions in a round, at most: few enough that what was missed comes back soon. */
export const ROUND = 7;

/** What a practice works through. */
export type Practice = {
  readonly seed: number;
  readonly types: readonly QuestionType[];
  /** In the order in which they are first asked. */
  readonly facts: readonly FactId[];
};

/** How far a practice is, in facts. */
export type PracticeProgress = {
  readonly known: number;
  readonly familiar: number;
  readonly total: number;
};

/** How far a practice is after these answers. */
export function measureProgress(
  dossier: Dossier,
  practice: Practice,
  steps: readonly Step[],
): PracticeProgress {
  const standings = listItems(dossier, practice, steps).map(({ standing }) => standing);
  const count = (wanted: string) => standings.filter(({ standing }) => standing === wanted).length;
  return { known: count('known'), familiar: count('familiar'), total: standings.length };
}

/**
 * The questions of the next round, none when every fact is known: first what was missed, what she was
 * surest of before the rest; then what is ready for its harder form; then what is new. The same practice
 * with the same answers gives the same round.
 */
export function makeRound(dossier: Dossier, practice: Practice, steps: readonly Step[]): readonly Question[] {
  // The answers so far number the round, so that each round has its own chance.
  const random = createRandom((practice.seed + Math.imul(steps.length, 0x9e37_79b1)) >>> 0);
  const items = listItems(dossier, practice, steps).filter(({ standing }) => standing.standing !== 'known');
  const fresh = items.filter(({ standing }) => standing.standing === 'new');
  const begun = random.shuffle(items.filter(({ standing }) => standing.standing !== 'new'));
  const ordered = [...begun.toSorted((a, b) => urgency(b.standing) - urgency(a.standing)), ...fresh];
  const types = random.shuffle(QUESTION_TYPES.filter((type) => practice.types.includes(type)));
  const standings = new Map(ordered.map(({ fact, standing }) => [fact.id, standing]));
  // What another question of this round would give away waits for the next.
  return askInOrder(
    dossier,
    ordered.map(({ fact }) => fact),
    ROUND,
    (fact, before, free) => {
      const isRecognised = standings.get(fact.id)?.isRecognised ?? false;
      return makeAtLevel(dossier, fact, startFrom(types, before), isRecognised, { random, free });
    },
  );
}

type Item = { readonly fact: Fact; readonly standing: FactStanding };

/** The facts of a practice that the text still proves and that can be asked, with their standing. */
function listItems(dossier: Dossier, { types, facts }: Practice, steps: readonly Step[]): readonly Item[] {
  const byId = new Map(dossier.facts.map((fact) => [fact.id, fact]));
  const standing = standingFacts(dossier);
  return facts.flatMap((id) => {
    const fact = byId.get(id);
    if (fact === undefined || fact.orphaned) return [];
    const canBe = (isWritten: boolean) =>
      types.some((type) => isWriting(type) === isWritten && canBeMade(dossier, fact, type, standing));
    const canBeWritten = canBe(true);
    if (!canBeWritten && !canBe(false)) return [];
    return [{ fact, standing: standingOf(id, steps, canBeWritten) }];
  });
}

/** Whether a question of a type can be made about a fact, whatever chance gives. */
function canBeMade(dossier: Dossier, fact: Fact, type: QuestionType, standing: ReadonlySet<FactId>): boolean {
  return makeAbout(type, dossier, fact, createRandom(0), standing) !== undefined;
}

const isWriting = (type: QuestionType): boolean => FAMILY_OF[type] === 'write';

/**
 * Questions in the form that the fact is ready for, or in the other where there is no such form. Each kind is
 * tried more than once: another wording may give nothing away.
 */
function* makeAtLevel(
  dossier: Dossier,
  fact: Fact,
  types: readonly QuestionType[],
  isRecognised: boolean,
  { random, free }: { readonly random: Random; readonly free: ReadonlySet<FactId> },
): Iterable<Question> {
  for (const isWritten of [isRecognised, !isRecognised]) {
    const ready = types.filter((type) => isWriting(type) === isWritten);
    const tries = Array.from({ length: WORDINGS }, () => ready).flat();
    let isMade = false;
    for (const type of tries) {
      const question = makeAbout(type, dossier, fact, random, free);
      if (question === undefined) continue;
      isMade = true;
      yield question;
    }
    if (isMade) return;
  }
}

const WORDINGS = 3;

function urgency({ standing, error }: FactStanding): number {
  return standing === 'missed' ? 1 + error : 0;
}
