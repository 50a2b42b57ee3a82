import { z } from 'zod';
import type { CardId, DossierId, EntityId, FactId, QuizId, TopicId } from '../../model/ids.ts';

/** Fields that several methods take. */
const id = <Id extends string>(max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .transform((value) => value as Id);

export const dossier = id<DossierId>(64);
export const topic = id<TopicId>(64);
export const entity = id<EntityId>(64);
export const fact = id<FactId>(64);
export const card = id<CardId>(200);
export const quiz = id<QuizId>(20);

/** Time a learner took, in milliseconds; longer than an hour says nothing about knowing. */
export const duration = z.int().min(0).max(3_600_000);

export const inDossier = z.strictObject({ dossier });

/** A graded card; `revision` is what came with it: a card answered elsewhere meanwhile is refused. */
export const answer = {
  card,
  revision: z.int().min(0).max(1_000_000),
  rating: z.literal([1, 2, 3, 4]),
  duration,
} as const;

/** Cards that one action may change. */
export const LONGEST_SELECTION = 5_000;
