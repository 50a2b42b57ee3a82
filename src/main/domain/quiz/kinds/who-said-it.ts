import { z } from 'zod';
import type { QuestionBase, QuestionView } from '../../../../shared/model/question.ts';
import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Fact } from '../../dossier/format.ts';
import { catalogueOf, nearIn } from '../catalogue.ts';
import { DISTRACTORS } from '../distractors.ts';
import { drawAsked, pairFacts, type SetRules } from '../draw-set.ts';
import { onceFor } from '../once.ts';
import { overlap } from '../related.ts';
import type { QuizSoFar } from '../so-far.ts';
import { speakerOf, withoutSpeaker } from '../speakers.ts';
import { about, storedBase, viewBase } from './base.ts';
import { type Options, setOptions, storedOptions } from './options.ts';

/** What was said, and who of several said it; or who spoke, and which of several things were said by her. */
export type WhoSaidIt = QuestionBase & Options & { readonly type: 'who-said-it' };

export const storedWhoSaidIt = z.object({
  ...storedBase,
  ...storedOptions,
  type: z.literal('who-said-it'),
}) satisfies z.ZodType<WhoSaidIt>;

/** A question about what somebody said, set beside what others did; nothing where nobody else spoke. */
export function makeWhoSaidIt(
  dossier: Dossier,
  fact: Fact,
  random: Random,
  soFar: QuizSoFar,
): WhoSaidIt | undefined {
  if (withoutSpeaker(dossier, fact) === undefined) return undefined;
  const drawn = drawAsked(fact, rulesOf(dossier), soFar, random);
  if (drawn === undefined) return undefined;
  const { asked, set } = drawn;
  const names = set.flatMap((each) => speakerOf(dossier, each)?.name ?? []);
  const statements = set.flatMap((each) => withoutSpeaker(dossier, each) ?? []);
  const [name, statement] = [speakerOf(dossier, asked)?.name, withoutSpeaker(dossier, asked)];
  if (name === undefined || statement === undefined) return undefined;
  return random.below(2) === 0
    ? { type: 'who-said-it', ...about(asked), stem: statement, ...setOptions(name, names, random) }
    : {
        type: 'who-said-it',
        ...about(asked),
        stem: `Which of these is from ${name}?`,
        ...setOptions(statement, statements, random),
      };
}

const rulesOf = onceFor((dossier: Dossier): SetRules => {
  const { spoken } = catalogueOf(dossier);
  const speakers = new Set(spoken.map(({ speaker }) => speaker));
  const most = Math.max(2, Math.min(DISTRACTORS + 1, speakers.size));
  return {
    size: { least: most, most },
    partners: pairFacts(
      (fact) => nearIn(spoken, fact),
      (a, b) => areApart(dossier, a, b) && areApart(dossier, b, a),
    ),
    flaw: () => 0,
  };
});

/** Whether nothing tells or claims that the speaker of one fact said the other. */
function areApart(dossier: Dossier, a: Fact, b: Fact): boolean {
  const said = withoutSpeaker(dossier, a);
  const other = speakerOf(dossier, b);
  if (said === undefined || other === undefined || other.id === a.speaker || overlap(a, b)) return false;
  const { contains } = catalogueOf(dossier);
  return ![other.name, ...other.aliases].some((name) => contains(said, name));
}

export const viewWhoSaidIt = (question: WhoSaidIt): QuestionView => ({
  type: 'who-said-it',
  ...viewBase(question),
  options: question.options,
});
