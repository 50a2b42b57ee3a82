import { inDossier } from './fields.ts';

/** The map of a dossier's countries and places. */
export const mapParams = { 'map.get': inDossier } as const;
