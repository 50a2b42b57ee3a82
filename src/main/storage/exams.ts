import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DossierId } from '../../shared/model/ids.ts';
import type { StudyDay } from '../domain/review/moment.ts';
import { statement } from './statement.ts';

const row = z.object({ day: z.number(), minutes: z.number() }).optional();

/** When the learner must know a dossier, and how many minutes a day she gives it. */
type Exam = { readonly day: StudyDay; readonly minutes: number };

/** The exam of a dossier; none where none is set. */
export function findExam(database: Database, dossier: DossierId): Exam | undefined {
  return row.parse(statement(database, 'SELECT day, minutes FROM exam WHERE dossier = ?').get(dossier));
}

/** Sets the exam of a dossier in the place of the one before. */
export function saveExam(database: Database, dossier: DossierId, { day, minutes }: Exam): void {
  const sql = 'INSERT OR REPLACE INTO exam (dossier, day, minutes) VALUES (?, ?, ?)';
  statement(database, sql).run(dossier, day, minutes);
}

/** Takes the exam of a dossier away. */
export function dropExam(database: Database, dossier: DossierId): void {
  statement(database, 'DELETE FROM exam WHERE dossier = ?').run(dossier);
}
