import type { DossierId } from '../../../../shared/model/ids.ts';
import type { StudyDay } from '../../review/moment.ts';

/** Questions of a daily quiz. */
export const DAILY_COUNT = 5;

/** The seed of a dossier's quiz of a study day: the same all day, whenever it is begun (32 bits, FNV-1a). */
export function seedOfDay(dossier: DossierId, day: StudyDay): number {
  return [...`${dossier} ${day}`].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x0100_0193) >>> 0,
    0x811c_9dc5,
  );
}
