/** The next higher (1) or lower (-1) rung; nothing where there is none. */
export function nextRung<T>(rungs: readonly T[], rung: T, step: 1 | -1): T | undefined {
  return rungs[rungs.indexOf(rung) + step];
}
