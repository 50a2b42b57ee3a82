/** Milliseconds as minutes and seconds, 7:05; a begun second counts as a whole one. */
export function writeClock(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
