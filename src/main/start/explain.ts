import { assertNever } from '../../shared/model/result.ts';
import type { StartProblem } from './core.ts';
import { explainBadDossier } from './explain-dossier.ts';

/** Why Lectern did not start, in one sentence for the learner; nothing on disk was changed. */
export function explainStart(problem: StartProblem): string {
  switch (problem.kind) {
    case 'locked':
      return `Another Lectern is using ${problem.path}; close it first, or choose another folder with --data.`;
    case 'newer':
      return `${problem.path} was written by a newer Lectern (format ${problem.version}, this one knows ${problem.known}); update Lectern to open it.`;
    case 'foreign':
      return `${problem.path} is not a Lectern database; choose another folder with --data.`;
    case 'damaged':
      return `${problem.path} is damaged (${problem.detail}) and was left as it is; the page that opens says what can be done.`;
    case 'no-backup':
      return `${problem.path} is of an older Lectern and could not be backed up before it is brought up to date (${problem.detail}); it was left as it is.`;
    case 'unwritable':
      return `Lectern cannot write to ${problem.path} (${problem.detail}); check the folder's permissions, or choose another with --data.`;
    case 'bad-dossiers':
      return problem.dossiers.map(explainBadDossier)[0] ?? '';
    default:
      return assertNever(problem);
  }
}
