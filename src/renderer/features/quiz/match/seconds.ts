/** Milliseconds as seconds with one decimal place: 23.4 s. */
export function writeSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
