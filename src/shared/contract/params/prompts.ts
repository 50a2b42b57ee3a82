import { answer, inDossier } from './fields.ts';

/** The cards asked between the passages of the article. */
export const promptParams = {
  'prompts.get': inDossier,
  'prompts.grade': inDossier.extend(answer),
} as const;
