import { z } from 'zod';
import { dossier } from './fields.ts';

/** What desired retentions cost. */
export const workloadParams = {
  'workload.get': z.strictObject({
    dossier,
    retentions: z.array(z.number().min(0.7).max(0.99)).min(1).max(8),
  }),
} as const;
