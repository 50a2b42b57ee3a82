import { z } from 'zod';

const nothing = z.strictObject({});
const backup = z.string().min(1).max(64);

/** Backups, and data that are damaged. */
export const backupParams = {
  'data.get': nothing,
  'data.rescue': z.strictObject({ choice: z.enum(['salvage', 'accept', 'open']) }),
  'backups.list': nothing,
  'backups.make': nothing,
  'backups.restore': z.strictObject({ backup }),
} as const;
