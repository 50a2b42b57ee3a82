import { z } from 'zod';
import type { FactStatus } from '../../../../shared/model/fact.ts';
import type { QuestionBase, QuestionView } from '../../../../shared/model/question.ts';
import type { Random } from '../../chance/random.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { STATUSES } from '../../dossier/fields.ts';
import type { Fact } from '../../dossier/format.ts';
import { catalogueOf, nearIn } from '../catalogue.ts';
import { drawAsked, pairFacts, type SetRules } from '../draw-set.ts';
import { leaveGap } from '../gap.ts';
import { onceFor } from '../once.ts';
import { overlap } from '../related.ts';
import type { QuizSoFar } from '../so-far.ts';
import { about, storedBase, viewBase } from './base.ts';
import { type Options, storedOptions } from './options.ts';

/** Words of the text, and whether the text reports them, an official says so, or they are an opinion. */
export type Status = QuestionBase & Options & { readonly type: 'status' };

export const storedStatus = z.object({
  ...storedBase,
  ...storedOptions,
  type: z.literal('status'),
}) satisfies z.ZodType<Status>;

const NAMES: Readonly<Record<FactStatus, string>> = {
  reported: 'Reported',
  official: 'Official',
  opinion: 'Opinion',
};

/** A question about the words that prove a fact; nothing where they also prove one of another status. */
export function makeStatus(
  dossier: Dossier,
  fact: Fact,
  random: Random,
  soFar: QuizSoFar,
): Status | undefined {
  if (!hasOneStatus(dossier, fact)) return undefined;
  const drawn = drawAsked(fact, rulesOf(dossier), soFar, random);
  if (drawn === undefined) return undefined;
  const { asked } = drawn;
  const { exact } = asked.evidence;
  const stem = leaveGap(exact, speakingNames(dossier, asked)) ?? exact;
  // Always in the same order, so that a hand learns which key is which.
  const options = statusesOf(dossier).map((status) => NAMES[status]);
  return { type: 'status', ...about(asked), stem, options, keyOption: options.indexOf(NAMES[asked.status]) };
}

/** The statuses that the facts of a dossier have. */
const statusesOf = onceFor((dossier: Dossier): readonly FactStatus[] =>
  STATUSES.filter((status) => catalogueOf(dossier).standing.some((fact) => fact.status === status)),
);

const rulesOf = onceFor((dossier: Dossier): SetRules => {
  const { standing } = catalogueOf(dossier);
  const count = Math.max(2, statusesOf(dossier).length);
  return {
    size: { least: count, most: count },
    partners: pairFacts(
      (fact) => nearIn(standing, fact),
      (a, b) => a.status !== b.status && hasOneStatus(dossier, b),
    ),
    flaw: () => 0,
  };
});

function hasOneStatus(dossier: Dossier, fact: Fact): boolean {
  const { standing } = catalogueOf(dossier);
  return nearIn(standing, fact).every((other) => other.status === fact.status || !overlap(fact, other));
}

/** What would tell who speaks: the speaker’s names, the office, and the names of where the speaker belongs. */
function speakingNames(dossier: Dossier, { speaker }: Fact): readonly string[] {
  const { entities } = catalogueOf(dossier);
  const who = speaker === undefined ? undefined : entities.get(speaker);
  if (who === undefined) return [];
  const within = who.within === undefined ? undefined : entities.get(who.within);
  return [who, within].flatMap((entity) =>
    entity === undefined ? [] : [entity.name, ...entity.aliases, ...(entity.office ? [entity.office] : [])],
  );
}

export const viewStatus = (question: Status): QuestionView => ({
  type: 'status',
  ...viewBase(question),
  options: question.options,
});
