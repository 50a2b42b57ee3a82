import { join, resolve } from 'node:path';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Moment } from '../domain/review/moment.ts';
import { listDossierFolders, readDossier } from '../storage/dossier-files.ts';

/** The project's folder, the folder the command was typed in, the learner's usual data folder, and the clock. */
export type Place = {
  readonly root: string;
  readonly cwd: string;
  readonly data: string;
  readonly now: () => Moment;
};

/** The folders of the shipped dossiers. */
export const listShipped = (root: string) => listDossierFolders(join(root, 'db', 'dossiers'));

/** A shipped dossier by its id, any by its folder, the first shipped without either; else why there is none. */
export function findDossier({ root, cwd }: Place, id: string | undefined): Dossier | string {
  if (id !== undefined && /[./\\]/u.test(id)) {
    const read = readDossier(resolve(cwd, id));
    return read.ok ? read.value : `${id} is no dossier; “lectern check ${id}” says why.`;
  }
  const dossiers = listShipped(root).flatMap((folder) => {
    const read = readDossier(folder);
    return read.ok ? [read.value] : [];
  });
  const found = dossiers.find(({ header }) => id === undefined || header.id === id);
  return (
    found ??
    `There is no dossier ${id ?? ''}; there is ${dossiers.map(({ header }) => header.id).join(', ')}.`
  );
}
